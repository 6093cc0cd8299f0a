/** What somebody had not finished when the window closed: kept in this browser, for this person alone, for a day. */
export interface Draft {
  at: string;
  values: Record<string, unknown>;
}

const prefix = 'shouwen.draft.';
const dayMs = 86_400_000;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'string' &&
  'values' in value &&
  typeof value.values === 'object' &&
  value.values !== null;

const parsed = (kept: string | null): Draft | null => {
  if (kept === null) return null;
  try {
    const value: unknown = JSON.parse(kept);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
};

const keys = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

/** Drafts in a storage of the browser's; a full or forbidden one keeps nothing, and nobody is stopped by that. */
export const draftsIn = (storage: Storage) => ({
  keep: (person: string, values: Draft['values'], now: Date): void => {
    try {
      storage.setItem(prefix + person, JSON.stringify({ at: now.toISOString(), values }));
    } catch {
      // without a draft the form still works
    }
  },
  of: (person: string, now: Date): Draft | null => {
    const draft = parsed(storage.getItem(prefix + person));
    const isFresh = draft !== null && now.getTime() - Date.parse(draft.at) < dayMs;
    return isFresh ? draft : null;
  },
  drop: (person: string): void => storage.removeItem(prefix + person),
  /** At a logout all of them; at a login those of everybody else. */
  dropAll: (but?: string): void =>
    keys(storage)
      .filter((key) => key !== prefix + (but ?? ''))
      .forEach((key) => storage.removeItem(key)),
});

export const drafts = draftsIn(window.localStorage);
