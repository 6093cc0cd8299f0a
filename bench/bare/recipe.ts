/** The writing statements of one act, overheard from our own server, with gaps where each ticket differs. */
export interface Recipe {
  statements: readonly { text: string; values: readonly unknown[] }[];
  /** The answer, with the same gaps. */
  answer: string;
  /** What the number begins with; the counter's own statement gives the rest. */
  numberPrefix: string;
}

/** The acts that the bare server repeats. */
export type Recipes = Readonly<Record<'create' | 'note' | 'bulk', Recipe>>;

export const GAPS = { ticket: '{{ticket}}', id: '{{id}}', number: '{{number}}', fresh: '{{fresh}}' } as const;

export interface Filling {
  ticket: string;
  id: string;
  number: string;
  fresh(): string;
}

/** A text with its gaps filled for one ticket. */
export const filled = (text: string, { ticket, id, number, fresh }: Filling): string =>
  text
    .replaceAll(GAPS.ticket, ticket)
    .replaceAll(GAPS.number, number)
    .replaceAll(GAPS.id, id)
    .replaceAll(GAPS.fresh, fresh);

export interface Overheard {
  connection: number;
  text: string;
  values: readonly unknown[];
}

interface Made {
  body: string;
  documentId: string;
  id: number;
  number: string;
}

const OTHER_DOCUMENT = /("document_id":")[a-z0-9]{24}(")/g;

function gapped(value: unknown, made: Made): unknown {
  if (value === made.id) return GAPS.id;
  if (typeof value !== 'string') return value;
  return value
    .replaceAll(made.documentId, GAPS.ticket)
    .replaceAll(made.number, GAPS.number)
    .replace(new RegExp(`("ticket_id":)${made.id}\\b`, 'g'), `$1${GAPS.id}`)
    .replace(OTHER_DOCUMENT, `$1${GAPS.fresh}$2`);
}

const isBegin = ({ text }: Overheard): boolean => /^\s*(begin|start transaction)/i.test(text);
const isWrite = ({ text }: Overheard): boolean => /^\s*(insert|update|delete|with)/i.test(text);

/** What of the overheard belongs to the transaction that writes this table, as a recipe for the next one. */
export function recipeOf(overheard: readonly Overheard[], made: Made, table = 'tickets'): Recipe {
  const inserts = new RegExp(`insert into "?${table}"?`, 'i');
  const inserting = overheard.find(({ text }) => inserts.test(text));
  const own = overheard.filter(({ connection }) => connection === inserting?.connection);
  const begin = own.findIndex(isBegin);
  if (!inserting || begin < 0) throw new Error('No transaction that writes was overheard.');
  const statements = own
    .slice(begin)
    .filter(isWrite)
    .map(({ text, values }) => ({ text, values: values.map((value) => gapped(value, made)) }));
  return {
    statements,
    answer: made.body.replaceAll(made.documentId, GAPS.ticket).replaceAll(made.number, GAPS.number),
    numberPrefix: made.number.replace(/\d+$/, ''),
  };
}
