/** A key that does something on the page as it is now, and what. */
export interface KnownKey {
  /** As it is pressed: `n`, `/`, `Ctrl K`. */
  keys: string;
  label: string;
  /** Heard before a part farther out that heeds the same key: on a ticket's page N writes a note. */
  isNearer: boolean;
}

let known: readonly KnownKey[] = [];
const watchers = new Set<() => void>();

const tell = (next: readonly KnownKey[]): void => {
  known = next;
  for (const watch of watchers) watch();
};

/** The keys that work at the moment, in the order in which they came. */
export const knownKeys = {
  present: (): readonly KnownKey[] => known,
  watch(watch: () => void): () => void {
    watchers.add(watch);
    return () => watchers.delete(watch);
  },
  /** Until the returned function is called. */
  add(key: KnownKey): () => void {
    tell([...known, key]);
    return () => tell(known.filter((each) => each !== key));
  },
};
