import type { Me } from '../providers/me';
import { isOpen } from '../tickets/states';
import type { Ticket, TicketEvent, TicketType } from '../tickets/ticket';

/** Where to go, in words. */
export interface WorkPlace {
  community: string | null;
  address: string | null;
  building: string | null;
  household: string | null;
}

/** All that `/work` shows, as one answer that can be kept: records, and the names of what they point to. */
export interface MyWork {
  /** When the server said so. */
  at: string;
  tickets: Ticket[];
  places: Record<string, WorkPlace | undefined>;
  /** The newest first. */
  events: TicketEvent[];
  types: TicketType[];
  /** Names of colleagues by id. */
  names: Record<string, string | undefined>;
}

export interface ShownWork {
  work: MyWork;
  /** Kept from an earlier answer: the server could not be asked. */
  isKept: boolean;
}

export const workKey = (person: string | undefined) => ['my-work', person] as const;

/** The work after the server has answered one of its tickets. */
export const workWith = (shown: ShownWork, ticket: Ticket): ShownWork => ({
  ...shown,
  work: {
    ...shown.work,
    tickets: shown.work.tickets.map((known) => (known.id === ticket.id ? ticket : known)),
  },
});

export const isInHand = (ticket: Ticket, me: Pick<Me, 'id'>): boolean =>
  ticket.assignee === me.id && isOpen(ticket.state);

/** Given to the department and accepted by nobody. */
export const isToBeTaken = (ticket: Ticket, me: Pick<Me, 'department'>): boolean =>
  ticket.assignee === null && ticket.state === 'dispatched' && ticket.department === me.department;
