const keys = '123456789abcdefghijklmnopqrstuvwxyz';

/** The key that chooses the type at this place of the list; beyond the alphabet only arrows reach. */
export const typeKey = (index: number): string | undefined => keys[index];

/** Which place of the list a key chooses, or null. */
export const typeAt = (key: string, count: number): number | null => {
  const index = key.length === 1 ? keys.indexOf(key.toLowerCase()) : -1;
  return index >= 0 && index < count ? index : null;
};
