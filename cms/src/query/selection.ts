import { compileFilter, type Filter } from './filter';
import { Parameters } from './parameters';
import type { Relation } from './relation';

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
    filter: Filter,
    private readonly now: Date,
  ) {
    const conditions = [relation.scope(this.parameters), ...compileFilter(filter, relation, this.parameters)];
    this.where = this.bind(conditions.join(' AND '));
  }

  /** Every statement asks about one instant, given from outside and never taken from the database's clock. */
  bind(text: string): string {
    return text.includes(':now') ? text.replaceAll(':now', this.placeholderOfNow()) : text;
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
