import { channels, majorKinds, natures, satisfactions, severities, ticketStates, urgencies } from './codes';
import { recordFields, type Fields } from './field';
import { limits } from './limits';

/** `tickets`: the fields that others rely on (contract, "Resources"). */
export const ticketFields = {
  ...recordFields,
  number: { kind: 'text', readOnly: true },
  /** The code of a ticket type; `ticketTypes` are those that ship, and a manager adds others. */
  type: { kind: 'code', max: limits.codeCharacters, required: true },
  nature: { kind: 'code', values: natures },
  title: { kind: 'text', max: limits.titleCharacters },
  description: { kind: 'longText', max: limits.descriptionCharacters, required: true },
  channel: { kind: 'code', values: channels },
  severity: { kind: 'code', values: severities },
  urgency: { kind: 'code', values: urgencies },
  majorKind: { kind: 'code', values: majorKinds, nullable: true },
  state: { kind: 'code', values: ticketStates, readOnly: true },
  resident: { kind: 'relation', of: 'residents', nullable: true },
  requesterName: { kind: 'text', max: limits.nameCharacters, nullable: true, isPersonal: true },
  requesterPhone: { kind: 'text', max: limits.phoneCharacters, nullable: true, isPersonal: true },
  household: { kind: 'relation', of: 'households', nullable: true },
  building: { kind: 'relation', of: 'buildings', nullable: true },
  community: { kind: 'relation', of: 'communities', nullable: true },
  serviceCenter: { kind: 'relation', of: 'service-centers', readOnly: true },
  department: { kind: 'relation', of: 'departments', nullable: true, readOnly: true },
  firstContact: { kind: 'relation', of: 'staff', readOnly: true },
  answerable: { kind: 'relation', of: 'staff', readOnly: true },
  assignee: { kind: 'relation', of: 'staff', nullable: true, readOnly: true },
  receivedAt: { kind: 'instant', readOnly: true },
  requestedReplyAt: { kind: 'instant', nullable: true },
  replyDueAt: { kind: 'instant', nullable: true, readOnly: true },
  repliedAt: { kind: 'instant', nullable: true, readOnly: true },
  invalidNoticeDueAt: { kind: 'instant', nullable: true, readOnly: true },
  resolveDueAt: { kind: 'instant', nullable: true, readOnly: true },
  resolvedAt: { kind: 'instant', nullable: true, readOnly: true },
  closedAt: { kind: 'instant', nullable: true, readOnly: true },
  /** The earliest time of the next call-back after one that reached nobody; null: at once. */
  nextCallAt: { kind: 'instant', nullable: true, readOnly: true },
  /** Awaits a call-back that may be made now. */
  isCallDue: { kind: 'boolean', readOnly: true, computed: true },
  isOverdue: { kind: 'boolean', readOnly: true, computed: true },
  nextDueAt: { kind: 'instant', nullable: true, readOnly: true, computed: true },
  deadlineNote: { kind: 'text', nullable: true, readOnly: true, computed: true },
  tags: { kind: 'list' },
  returnCount: { kind: 'integer', readOnly: true },
  satisfaction: { kind: 'code', values: satisfactions, nullable: true, readOnly: true },
  rating: { kind: 'integer', nullable: true, readOnly: true },
  form: { kind: 'object' },
  formVersion: { kind: 'integer', nullable: true, readOnly: true },
  /** The import that brought it. */
  importTask: { kind: 'relation', of: 'tasks', nullable: true, readOnly: true },
  abilities: { kind: 'list', readOnly: true, computed: true },
} as const satisfies Fields;

/** What a `POST` of a ticket takes when the caller says nothing. */
export const ticketDefaults = { severity: 'minor', urgency: 'normal', channel: 'phone' } as const;
