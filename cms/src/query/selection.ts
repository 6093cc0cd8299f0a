import { compileFilter, type Filter } from './filter';
import { Parameters } from './parameters';
import type { Relation } from './relation';
import { foundByIndex, wordsOf, type Look } from './words';

/**
 * A filter of one caller, compiled: which rows it means and nothing else. Lists, totals, bulk acts and exports
 * are asked of the same selection, so that they can never differ.
 */
export class Selection {
  readonly parameters = new Parameters();
  readonly where: string;
  /** Of `where` all but the words that are looked for. */
  readonly around: string;
  private nowPlaceholder?: string;

  constructor(
    readonly relation: Relation,
    private readonly filter: Filter,
    private readonly now: Date,
    look: Look = 'exact',
  ) {
    const scope = relation.scope(this.parameters);
    const conditions = compileFilter(filter, relation, this.parameters, look);
    const fields = Object.keys(filter);
    const others = conditions.filter((_, nth) => fields[nth] !== 'q');
    this.where = this.bind([scope, ...conditions].join(' AND '));
    this.around = this.bind([scope, ...others].join(' AND '));
  }

  /** Every statement asks about one instant, given from outside and never taken from the database's clock. */
  bind(text: string): string {
    return text.includes(':now') ? text.replaceAll(':now', this.placeholderOfNow()) : text;
  }

  /** Whether it looks for words and asks for nothing else. */
  get isByWordsAlone(): boolean {
    return this.isByWords && Object.keys(this.filter).length === 1;
  }

  /** Whether it looks for words that an index knows: only then is it worth while to ask how often they stand. */
  get isByWords(): boolean {
    const { q } = this.filter;
    return q !== undefined && wordsOf(q) !== '' && this.relation.search.every(({ grams }) => grams !== null);
  }

  /** As `where`, what the index over words is asked; it completes the parameters. */
  foundByIndex(): string {
    return foundByIndex(this.relation.search, wordsOf(this.filter.q), this.parameters);
  }

  /** The rows of the whole table that hold the words, by the index alone. */
  wordsAlone(): Selection {
    const everywhere = { ...this.relation, scope: () => 'true' };
    return new Selection(everywhere, { q: this.filter.q }, this.now, 'guessed');
  }

  /** The rows that are asked for, whatever they hold. */
  withoutWords(): Selection {
    const { q: _words, ...others } = this.filter;
    return new Selection(this.relation, others, this.now);
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
