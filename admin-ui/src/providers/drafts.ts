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

/** The unfinished calls before this one, the newest first. */
const mostAside = 5;
const asideOf = (person: string) => `${prefix}${person}.aside`;

const parsedAside = (kept: string | null): Draft[] => {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter(isDraft) : [];
  } catch {
    return [];
  }
};

const isFresh = ({ at }: Draft, now: Date): boolean => now.getTime() - Date.parse(at) < dayMs;

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
    return draft !== null && isFresh(draft, now) ? draft : null;
  },
  drop: (person: string): void => storage.removeItem(prefix + person),
  /** Another call comes: what was on the form waits, and makes room. */
  setAside: (person: string): void => {
    const draft = parsed(storage.getItem(prefix + person));
    if (draft === null) return;
    const waiting = [draft, ...parsedAside(storage.getItem(asideOf(person)))].slice(0, mostAside);
    try {
      storage.setItem(asideOf(person), JSON.stringify(waiting));
      storage.removeItem(prefix + person);
    } catch {
      // without room it stays where it is, until the new call is written over it
    }
  },
  aside: (person: string, now: Date): Draft[] =>
    parsedAside(storage.getItem(asideOf(person))).filter((draft) => isFresh(draft, now)),
  /** One of those that wait, by when it was kept: taken up again, or given up. */
  takeAside: (person: string, at: string): void => {
    const left = parsedAside(storage.getItem(asideOf(person))).filter((draft) => draft.at !== at);
    if (left.length === 0) storage.removeItem(asideOf(person));
    else storage.setItem(asideOf(person), JSON.stringify(left));
  },
  /** At a logout all of them; at a login those of everybody else. */
  dropAll: (but?: string): void =>
    keys(storage)
      .filter((key) => but === undefined || (key !== prefix + but && key !== asideOf(but)))
      .forEach((key) => storage.removeItem(key)),
});

export const drafts = draftsIn(window.localStorage);
