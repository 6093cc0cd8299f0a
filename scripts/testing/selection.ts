/** The jest projects that the arguments leave; all of them without a choice. */
export function selectedProjects(args: readonly string[]): readonly string[] {
  const start = args.indexOf('--selectProjects');
  if (start < 0) return ['rules', 'api', 'faults', 'browser'];
  const rest = args.slice(start + 1);
  const end = rest.findIndex((arg) => arg.startsWith('-'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** What must be built for them: the rules are read from their source. */
export function neededParts(projects: readonly string[]): readonly string[] {
  return projects.every((project) => project === 'rules') ? [] : ['domain', 'server', 'admin', 'desk'];
}
