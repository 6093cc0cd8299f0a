import type { Sql } from '../postgres/sql';
import { estimatedRows } from './estimate';
import { Kept } from './kept';
import type { Selection } from './selection';

/** How often words stand, as the planner's statistics have it: in how many rows of the table, and in how many of those asked for. */
export interface Spread {
  everywhere: number;
  here: number;
  /** The rows asked for, whatever they hold. */
  around: number;
}

/** Rows to be looked at and what is looked for in them. */
export interface Way {
  selection: Selection;
  from: string;
}

/** So many rows that the index has found are read one by one sooner than another index could thin them out. */
const FEW = 15_000;
/** To look for words in so many rows costs as much as to read one that the index has found. */
const STEPS = 2;
/** No further: words may stand close together, and far from where the walk begins. */
const LONG_WALK = 20_000;
/** How much longer than expected a walk may get. */
const PATIENCE = 4;

const MINUTE_MS = 60_000;
const MOST_KEPT = 2_000;

/** Statistics change slowly, and whoever turns pages asks for the same words again. */
const spreads = new Kept<Spread>(MINUTE_MS, MOST_KEPT);

export const spreadOf = (sql: Sql, selection: Selection): Promise<Spread> =>
  spreads.of(selection.key, () => estimatedSpread(sql, selection));

async function estimatedSpread(sql: Sql, selection: Selection): Promise<Spread> {
  const asked = [selection.wordsAlone(), selection.lookedFor('guessed'), selection.withoutWords()] as const;
  const [everywhere, here, around] = await Promise.all([
    estimatedRows(sql, asked[0]),
    estimatedRows(sql, asked[1]),
    estimatedRows(sql, asked[2]),
  ]);
  return { everywhere, here: Math.max(1, here), around };
}

/** Through the rows in their order, where enough of them hold the words; what it finds may be less than what there is. */
export function wayByWalking(
  selection: Selection,
  { everywhere, here, around }: Spread,
  wanted: number,
  orderOf: (selection: Selection) => string,
): Way | undefined {
  const expected = (wanted * around) / here;
  if (expected > Math.min(LONG_WALK, STEPS * everywhere)) return undefined;
  const walked = selection.lookedFor('walked');
  const limit = Math.max(LONG_WALK, Math.ceil(PATIENCE * expected));
  const order = walked.bind(orderOf(walked));
  const rows = `SELECT t.* FROM ${walked.relation.from} WHERE ${walked.around} ORDER BY ${order} LIMIT ${limit}`;
  return { selection: walked, from: `(${rows}) t` };
}

/** By the index over the words; where they stand everywhere and few rows are asked for, through those. */
export function wayByIndex(selection: Selection, { everywhere, around }: Spread): Way {
  const { from } = selection.relation;
  if (everywhere > FEW && around > LONG_WALK) return { selection, from };
  if (everywhere > FEW) return { selection: selection.lookedFor('walked'), from };
  const fenced = selection.lookedFor('fenced');
  // OFFSET 0: else the planner reads an index of all the centre's rows as well, to save a few of those found
  return { selection: fenced, from: `(SELECT t.* FROM ${from} WHERE ${fenced.foundByIndex()} OFFSET 0) t` };
}
