import { ticketFields } from '@shouwen/domain/contract';
import type { Ticket } from '../ticket';

export type EditableField =
  | 'type'
  | 'title'
  | 'description'
  | 'channel'
  | 'severity'
  | 'urgency'
  | 'requesterName'
  | 'requesterPhone'
  | 'household'
  | 'building'
  | 'community'
  | 'requestedReplyAt';

const isWritable = (name: keyof typeof ticketFields): boolean => !('readOnly' in ticketFields[name]);

const shown: EditableField[] = [
  'type',
  'title',
  'description',
  'requesterPhone',
  'requesterName',
  'community',
  'building',
  'household',
  'urgency',
  'severity',
  'channel',
  'requestedReplyAt',
];

/** The fields of the edit form: those on the screen that the contract lets people write. */
export const editableFields = shown.filter(isWritable);

const same = (one: unknown, other: unknown) =>
  (one ?? null) === (other ?? null) || (one === '' && (other ?? null) === null);

/** Which editable fields differ between two states of a ticket. */
export const differing = (one: Partial<Ticket>, other: Partial<Ticket>): EditableField[] =>
  editableFields.filter((field) => !same(one[field], other[field]));

/** What a merge-PUT needs: only what changed, and the version it was changed from. */
export const mergeBody = (edited: Partial<Ticket>, before: Ticket): Partial<Ticket> => ({
  ...Object.fromEntries(differing(edited, before).map((field) => [field, edited[field] ?? null])),
  version: before.version,
});
