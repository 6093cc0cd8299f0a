import { cannedAnswerKinds } from './codes';
import { recordFields, type Fields } from './field';
import { limits } from './limits';

/** `canned-answers`: words that somebody keeps ready; shared ones are for their whole centre. */
export const cannedAnswerFields = {
  ...recordFields,
  title: { kind: 'text', max: limits.nameCharacters, required: true },
  /** May hold `{requesterName}`, `{number}` and `{dueAt}`, which the desk fills in from the ticket. */
  body: { kind: 'longText', max: limits.noteCharacters, required: true },
  kind: { kind: 'code', values: cannedAnswerKinds, required: true },
  /** Offered on tickets of this type only; null: on all. */
  ticketType: { kind: 'relation', of: 'ticket-types', nullable: true },
  isShared: { kind: 'boolean' },
  /** What the caller may do with it: `update`, `delete`. */
  abilities: { kind: 'list', readOnly: true, computed: true },
  owner: { kind: 'relation', of: 'staff', readOnly: true },
} as const satisfies Fields;
