export type Comparison = 'atLeast' | 'above' | 'atMost' | 'below' | 'not' | 'holding';

/** One condition of a filter in the panel's language, taken apart. */
export interface Condition {
  field: string;
  /** Null: equal, or one of several. */
  comparison: Comparison | null;
  values: unknown[];
}

const suffixes: Readonly<Record<string, Comparison>> = {
  gte: 'atLeast',
  gt: 'above',
  lte: 'atMost',
  lt: 'below',
  neq: 'not',
  q: 'holding',
  has: 'holding',
};

/** `receivedAt_gte` → the field and how it is compared. */
export const readCondition = (name: string, value: unknown): Condition => {
  const [, field = name, suffix = ''] = /^(.+)_(gte|gt|lte|lt|neq|q|has)$/.exec(name) ?? [];
  return {
    field,
    comparison: suffixes[suffix] ?? null,
    values: Array.isArray(value) ? value : [value],
  };
};
