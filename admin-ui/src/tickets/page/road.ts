import type { TicketState } from '@shouwen/domain/contract';
import type { MessageKey } from '../../i18n/messages';

export const milestones: MessageKey[] = [
  'tickets.road.received',
  'tickets.road.dispatched',
  'tickets.road.working',
  'tickets.road.resolved',
  'tickets.road.closed',
];

// `waiting` shows as work in hand, since a pause comes out of it; the side roads have no place on the way.
const reached: Record<TicketState, number | null> = {
  new: 0,
  dispatched: 1,
  'in-progress': 2,
  waiting: 2,
  resolved: 3,
  closed: 4,
  invalid: null,
  cancelled: null,
  merged: null,
};

/** How many milestones lie behind a ticket; null beside the road. */
export const milestoneOf = (state: TicketState): number | null => reached[state];
