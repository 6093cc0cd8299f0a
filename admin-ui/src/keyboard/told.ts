import type { KnownKey } from './known';

/** The keys as the sheet tells them: where two parts heed the same one, the nearer, which hears it first; in the order in which they came. */
export function told(keys: readonly KnownKey[]): KnownKey[] {
  const byKeys = new Map<string, KnownKey>();
  for (const key of keys) {
    const other = byKeys.get(key.keys);
    if (!other || key.isNearer || !other.isNearer) byKeys.set(key.keys, key);
  }
  return [...byKeys.values()];
}
