import type { EventKind } from '@shouwen/domain/contract';
import type { TicketEvent } from '../ticket';

export const timelineFilters = ['all', 'replies', 'notes', 'changes', 'callbacks'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

const named: Partial<Record<EventKind, TimelineFilter>> = {
  replied: 'replies',
  noted: 'notes',
  'called-back': 'callbacks',
};

/** Everything that is neither said to the resident, noted nor called back has changed the ticket. */
const filterOf = (kind: EventKind): TimelineFilter => named[kind] ?? 'changes';

export const filtered = (events: readonly TicketEvent[], filter: TimelineFilter): TicketEvent[] =>
  events.filter(({ kind }) => filter === 'all' || filterOf(kind) === filter);
