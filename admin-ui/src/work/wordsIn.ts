import type { Deed } from '../offline/queuedAct';

/** What somebody wrote in an act; null where it says all by its name. */
export const wordsIn = (deed: Deed): string | null => {
  if (deed.kind === 'photo') return deed.name;
  const body: unknown = JSON.parse(deed.body);
  if (typeof body !== 'object' || body === null) return null;
  const words: unknown = Object.values(body)[0];
  return typeof words === 'string' ? words : null;
};
