const said = ['body', 'feedback', 'reason', 'remark', 'note'];

/** The words that somebody typed into a verb's form; what they chose from a list is left out. */
export const wordsIn = (body: Readonly<Record<string, unknown>>): string =>
  said.flatMap((field) => (typeof body[field] === 'string' ? [body[field]] : [])).join('\n');
