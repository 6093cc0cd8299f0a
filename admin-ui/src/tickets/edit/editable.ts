import { ticketFields } from '@shouwen/domain/contract';
import { merging } from '../../records/merging';
import type { Ticket } from '../ticket';

export type EditableField =
  | 'type'
  | 'title'
  | 'description'
  | 'channel'
  | 'tags'
  | 'severity'
  | 'urgency'
  | 'requesterName'
  | 'requesterPhone'
  | 'household'
  | 'building'
  | 'community'
  | 'requestedReplyAt'
  | 'form';

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
  'tags',
  'requestedReplyAt',
  'form',
];

/** Those on the screen that the contract lets people write. */
export const ticketForm = merging<Ticket, EditableField>(shown.filter(isWritable));
