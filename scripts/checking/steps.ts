/** A check: a package of node_modules and the file in it to run. */
export interface CheckStep {
  name: string;
  program: string;
  args: readonly string[];
}

const types = (name: string, project: string): CheckStep => ({
  name: `types: ${name}`,
  program: 'typescript/bin/tsc',
  args: ['-p', project, '--noEmit', '--incremental', 'false'],
});

const CRUISED = [
  'cms/src',
  'cms/domain/src',
  'admin-ui/src',
  'config',
  'database',
  'scripts',
  'bench',
  'tests',
];

// the longest first: two run at a time
export const steps: readonly CheckStep[] = [
  { name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings=0'] },
  types('desk', 'admin-ui'),
  types('server', 'cms'),
  types('scripts, tests, config', 'tsconfig.tools.json'),
  types('domain', 'cms/domain'),
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
  {
    name: 'dependency rules',
    program: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--output-type=err', ...CRUISED],
  },
  { name: 'generated docs', program: 'tsx/dist/cli.mjs', args: ['scripts/run.mjs', 'docs', '--check'] },
  { name: 'dead code', program: 'knip/bin/knip.js', args: ['--no-progress'] },
];
