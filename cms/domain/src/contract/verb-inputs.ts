import { callbackOutcomes, verbs, type Verb } from './codes';
import type { Fields } from './field';
import { limits } from './limits';

const person = { kind: 'relation', of: 'staff' } as const;
const words = { kind: 'longText', max: limits.noteCharacters } as const;
const needed = { ...words, required: true } as const;

/** The body of each verb (contract, "Verbs"); anything else in it is 400 `input.unknown-field`. */
export const verbInputs = {
  dispatch: {
    department: { kind: 'relation', of: 'departments', required: true },
    assignee: { ...person, nullable: true },
    note: { ...words, nullable: true },
  },
  serve: { feedback: needed },
  accept: {},
  transfer: {
    department: { kind: 'relation', of: 'departments', nullable: true },
    assignee: { ...person, nullable: true },
    reason: needed,
  },
  reply: { body: needed },
  note: { body: needed },
  pause: { reason: needed, until: { kind: 'instant', nullable: true } },
  resume: {},
  resolve: { feedback: needed },
  callback: {
    outcome: { kind: 'code', values: callbackOutcomes, required: true },
    rating: { kind: 'integer', nullable: true },
    remark: { ...words, nullable: true },
  },
  invalidate: { reason: needed },
  close: {},
  cancel: { reason: needed },
  merge: { into: { kind: 'relation', of: 'tickets', required: true } },
  reopen: { reason: needed },
  'hand-over': { to: { ...person, required: true }, reason: needed },
  acknowledge: {},
} as const satisfies Record<Verb, Fields>;

/** What the body of every verb on one ticket may name besides: the version its sender saw. A stale one is 409 `record.stale`. */
export const seenFields = { version: { kind: 'integer' } } as const satisfies Fields;

/** The verbs that may be done to many tickets at once; a call-back and a merge are of one. */
export const bulkVerbs = verbs.filter(
  (verb): verb is Exclude<Verb, 'callback' | 'merge'> => verb !== 'callback' && verb !== 'merge',
);

/** The body of `POST /panel/tickets/actions/:verb`: which tickets, as a list is filtered, and what the verb takes. */
export const bulkFields = {
  filter: { kind: 'object', required: true },
  input: { kind: 'object' },
} as const satisfies Fields;

/** The body of `POST /panel/tickets/actions/tag`: which tickets, which tags they are given and which they lose. */
export const tagFields = {
  filter: { kind: 'object', required: true },
  add: { kind: 'list' },
  remove: { kind: 'list' },
} as const satisfies Fields;
