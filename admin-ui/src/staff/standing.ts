import type { ToneName } from '../theme/palette';
import type { Person } from './person';

export type Standing = 'active' | 'off' | 'left' | 'leaving' | 'starting' | 'noAccount';

/**
 * How somebody stands `today` (a date of the centre), in one word: first whether they belong here at all, then whether
 * they can log in. Without a role no membership is in force: it is over where its last day is told, else it has yet to
 * begin. Who was retired today is gone, though the post is theirs until midnight.
 */
export const standingOf = ({ role, toOn, isActive, username }: Person, today: string): Standing => {
  if (role === null) return toOn === null ? 'starting' : 'left';
  if (!isActive) return toOn !== null && toOn <= today ? 'left' : 'off';
  if (toOn !== null) return 'leaving';
  return username === null ? 'noAccount' : 'active';
};

export const standingTones: Record<Standing, ToneName> = {
  active: 'green',
  off: 'amber',
  left: 'neutral',
  leaving: 'amber',
  starting: 'blue',
  noAccount: 'neutral',
};
