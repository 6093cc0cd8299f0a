import { outcomeOf } from '@shouwen/domain/callback';
import type { CallbackOutcome } from '@shouwen/domain/contract';

/** What the resident has said so far; nothing is sent before it is confirmed. */
export interface Choice {
  outcome: CallbackOutcome;
  rating: number | null;
}

const outcomeKeys: Record<string, CallbackOutcome> = { s: 'satisfied', d: 'unsatisfied', u: 'unreachable' };

export const rated = (rating: number): Choice => ({ outcome: outcomeOf(rating), rating });

/** An outcome said besides a rating corrects what the rating seemed to say; nobody rates who was not reached. */
export const turnedOut = (outcome: CallbackOutcome, before: Choice | null): Choice => ({
  outcome,
  rating: outcome === 'unreachable' ? null : (before?.rating ?? null),
});

/** The choice after a key: 1–5 rate, S, D and U say the outcome; null where the key says nothing. */
export const choiceAfter = (key: string, before: Choice | null): Choice | null => {
  if (/^[1-5]$/.test(key)) return rated(Number(key));
  const outcome = outcomeKeys[key.toLowerCase()];
  return outcome ? turnedOut(outcome, before) : null;
};
