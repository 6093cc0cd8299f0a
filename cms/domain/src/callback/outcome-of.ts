import type { CallbackOutcome } from '../contract/codes';

/** A low score (domain, "Satisfaction surveys"): 2 rather and 1 very dissatisfied. */
const LOW_RATING = 2;

/**
 * What a rating of 5 to 1 says of the call-back unless the resident says otherwise: a low score sends the work back,
 * 3 (neutral) and better closes it.
 */
export const outcomeOf = (rating: number): Exclude<CallbackOutcome, 'unreachable'> =>
  rating <= LOW_RATING ? 'unsatisfied' : 'satisfied';
