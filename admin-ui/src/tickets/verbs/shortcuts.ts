import type { Verb } from '@shouwen/domain/contract';

/**
 * One letter a verb, on a ticket's page. Two verbs share a letter only where no state allows both: a clock that stands can be
 * resumed, one that runs can be paused. What ends a ticket for good has none: nobody should cancel with an elbow.
 */
export const shortcuts: Partial<Record<Verb, string>> = {
  dispatch: 'd',
  accept: 'a',
  reply: 'r',
  note: 'n',
  pause: 'p',
  resume: 'p',
  resolve: 'e',
  serve: 's',
  callback: 'c',
  transfer: 't',
  'hand-over': 'h',
  acknowledge: 'k',
};
