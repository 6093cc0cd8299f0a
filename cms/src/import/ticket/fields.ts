import type { TicketState } from '@shouwen/domain/contract';

/** What a mapping may say of a ticket. Times a source knows of its own (due times, reply, closing) are taken over. */
export const importFields = [
  'type',
  'title',
  'description',
  'nature',
  'channel',
  'severity',
  'urgency',
  'majorKind',
  'state',
  'requesterName',
  'requesterPhone',
  'department',
  'community',
  'building',
  'household',
  'tags',
  'receivedAt',
  'requestedReplyAt',
  'replyDueAt',
  'repliedAt',
  'reply',
  'resolveDueAt',
  'resolvedAt',
  'closedAt',
] as const;
export type ImportField = (typeof importFields)[number];

export const requiredFields = ['type', 'description', 'receivedAt'] as const satisfies ImportField[];

export const instantFields = [
  'receivedAt',
  'requestedReplyAt',
  'replyDueAt',
  'repliedAt',
  'resolveDueAt',
  'resolvedAt',
  'closedAt',
] as const satisfies ImportField[];
export type InstantField = (typeof instantFields)[number];

/** States that a row can bear out by itself: a pause, a merger and a judgement need more than a word. */
export const importStates = [
  'new',
  'dispatched',
  'in-progress',
  'resolved',
  'closed',
  'cancelled',
] as const satisfies TicketState[];
export type ImportState = (typeof importStates)[number];

export const isImportField = (name: string): name is ImportField =>
  importFields.some((each) => each === name);
export const isInstantField = (name: string): name is InstantField =>
  instantFields.some((each) => each === name);
