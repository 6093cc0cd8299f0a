interface Versioned {
  version?: number;
}

/** What a form over some fields of a record needs to know of two states of it. */
export interface Merging<R extends Versioned, F extends keyof R & string> {
  fields: readonly F[];
  /** Which of the fields differ; an empty field is no change of a missing value. */
  differing(one: Partial<R>, other: Partial<R>): F[];
  /** What a merge-PUT needs: only what changed, and the version it was changed from. */
  mergeBody(edited: Partial<R>, before: R): Partial<R>;
  /** True when every refused field is on the form, so that its input can say what is wrong. */
  isTold(refused: Record<string, string>): boolean;
}

const filled = (value: unknown): unknown => (value === '' ? null : (value ?? null));
const plain = (value: unknown): string => JSON.stringify(filled(value));

/** An empty field is the same as a missing value. */
export const isSameValue = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

export function merging<R extends Versioned, F extends keyof R & string>(
  fields: readonly F[],
): Merging<R, F> {
  const shown: readonly string[] = fields;
  const differing = (one: Partial<R>, other: Partial<R>): F[] =>
    fields.filter((field) => !isSameValue(one[field], other[field]));
  return {
    fields,
    differing,
    mergeBody: (edited, before) =>
      ({
        ...Object.fromEntries(differing(edited, before).map((field) => [field, filled(edited[field])])),
        version: before.version,
      }) as Partial<R>,
    isTold(refused) {
      const names = Object.keys(refused);
      // `form.since` is told within the field `form`
      return names.length > 0 && names.every((name) => shown.includes(name.split('.')[0] ?? name));
    },
  };
}
