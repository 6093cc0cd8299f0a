import { compileFilter, type Filter } from './filter';
import { Parameters } from './parameters';
import type { Relation } from './relation';
import { wordsOf, type Look } from './words';

/**
 * A filter of one caller, compiled: which rows it means and nothing else. Lists, totals, bulk acts and exports
 * are asked of the same selection, so that they can never differ.
 */
export class Selection {
  readonly parameters = new Parameters();
  readonly where: string;
  private nowPlaceholder?: string;

  constructor(
    readonly relation: Relation,
    private readonly filter: Filter,
    private readonly now: Date,
    look: Look = 'exact',
  ) {
    const conditions = [
      relation.scope(this.parameters),
      ...compileFilter(filter, relation, this.parameters, look),
    ];
    this.where = this.bind(conditions.join(' AND '));
  }

  /** Every statement asks about one instant, given from outside and never taken from the database's clock. */
  bind(text: string): string {
    return text.includes(':now') ? text.replaceAll(':now', this.placeholderOfNow()) : text;
  }

  /** Whether it looks for words that an index knows: only then is it worth while to ask how often they stand. */
  get isByWords(): boolean {
    const { q } = this.filter;
    return q !== undefined && wordsOf(q) !== '' && this.relation.search.every(({ grams }) => grams !== null);
  }

  /** The same rows (of `guessed`, about the same), looked for in another way. */
  lookedFor(look: Look): Selection {
    return new Selection(this.relation, this.filter, this.now, look);
  }

  /** What tells this selection from others, whenever they are asked. */
  get key(): string {
    const values = this.parameters.values.map((value) => (value === this.instant ? ':now' : value));
    return JSON.stringify([this.relation.from, this.where, values]);
  }

  private get instant(): string {
    return this.now.toISOString();
  }

  private placeholderOfNow(): string {
    return (this.nowPlaceholder ??= `${this.parameters.add(this.instant)}::timestamptz`);
  }
}
