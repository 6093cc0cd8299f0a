import type { Parameters } from './parameters';
import type { Source } from './source';
import type { SearchTexts } from './words';

/** What a caller's questions about a resource are asked of. */
export interface Relation {
  /** The table, named `t`. */
  from: string;
  sources: ReadonlyMap<string, Source>;
  /** What is answered, as SQL. */
  select: string;
  /** What `q` looks in. */
  search: readonly SearchTexts[];
  /** Fields that this caller sees masked: to be neither filtered, sorted nor searched. */
  masked: ReadonlySet<string>;
  /** Compiles who may see which rows. */
  scope(parameters: Parameters): string;
}

export type Row = Record<string, unknown>;

/** The SQL of what is answered; `hidden` are further expressions, by the name they are answered under. */
export function selectOf(sources: Iterable<Source>, hidden: Readonly<Record<string, string>>): string {
  const fields = [...sources].map((source) => `${source.select} AS "${source.field}"`);
  const more = Object.entries(hidden).map(([name, expression]) => `${expression} AS "${name}"`);
  return [...fields, ...more].join(', ');
}
