/** One thing that an act changed or was told. */
export type ToldChange =
  | { kind: 'changed'; field: string; from: unknown; to: unknown }
  /** Personal, or written by an administrator: only that it changed. */
  | { kind: 'named'; field: string }
  | { kind: 'told'; field: string; value: unknown };

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const read = ([field, value]: [string, unknown]): ToldChange[] => {
  if (field === 'fields' && Array.isArray(value))
    return value.map((name) => ({ kind: 'named', field: String(name) }));
  if (value === true) return [{ kind: 'named', field }];
  if (!Array.isArray(value) || value.length !== 2)
    return isEmpty(value) ? [] : [{ kind: 'told', field, value }];
  const [from, to]: unknown[] = value;
  if (isEmpty(from) && isEmpty(to)) return [];
  return isEmpty(from) ? [{ kind: 'told', field, value: to }] : [{ kind: 'changed', field, from, to }];
};

/**
 * Reads `changes` of an entry. Two values are before and after; `true` says only that a field changed; anything else is
 * what the act was told. What was empty and stays so is left out.
 */
export const toldChanges = (changes: Record<string, unknown> | null): ToldChange[] =>
  Object.entries(changes ?? {}).flatMap(read);
