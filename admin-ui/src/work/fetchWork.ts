import { getFrom, panelUrl } from '../providers/httpClient';
import type { Me } from '../providers/me';
import { openStates } from '../tickets/states';
import type { Ticket, TicketEvent, TicketType } from '../tickets/ticket';
import type { MyWork, WorkPlace } from './myWork';

interface Named {
  id: string;
  name?: string;
  code?: string;
  address?: string | null;
}

type PlaceField = 'community' | 'building' | 'household';
type EmbeddedTicket = Omit<Ticket, PlaceField> & Record<PlaceField, Named | null>;
type EmbeddedEvent = Omit<TicketEvent, 'actor'> & { actor: Named | null };

const rows = 100;
/** Enough of each story to go on with; the whole ticket has the rest. */
const eventRows = 400;

const listed = <Row>(resource: string, question: Record<string, unknown>): Promise<Row[]> => {
  const query = new URLSearchParams(
    Object.entries(question).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return getFrom<Row[]>(`${panelUrl}/${resource}?${query.toString()}`);
};

const ticketsWhere = (filter: Record<string, unknown>) =>
  listed<EmbeddedTicket>('tickets', {
    filter,
    sort: ['resolveDueAt', 'ASC'],
    range: [0, rows - 1],
    embed: ['community', 'building', 'household'],
  });

const placeOf = ({ community, building, household }: EmbeddedTicket): WorkPlace => ({
  community: community?.name ?? null,
  address: community?.address ?? null,
  building: building?.name ?? null,
  household: household?.code ?? null,
});

const bare = (ticket: EmbeddedTicket): Ticket => ({
  ...ticket,
  community: ticket.community?.id ?? null,
  building: ticket.building?.id ?? null,
  household: ticket.household?.id ?? null,
});

const namesIn = (events: EmbeddedEvent[], me: Me): MyWork['names'] => ({
  ...Object.fromEntries(events.flatMap(({ actor }) => (actor ? [[actor.id, actor.name]] : []))),
  [me.id]: me.name,
});

/** What is assigned to me, or open to my department and accepted by nobody, with all that one reads of it on the way. */
export const fetchWork = async (me: Me, now: number): Promise<MyWork> => {
  const [mine, open, types] = await Promise.all([
    ticketsWhere({ assignee: me.id, state: openStates }),
    me.department === null
      ? []
      : ticketsWhere({ department: me.department, assignee: null, state: 'dispatched' }),
    listed<TicketType>('ticket-types', { range: [0, 199] }),
  ]);
  const tickets = [...mine, ...open];
  const ids = tickets.map(({ id }) => id);
  const events =
    ids.length === 0
      ? []
      : await listed<EmbeddedEvent>('ticket-events', {
          filter: { ticket: ids },
          sort: ['at', 'DESC'],
          range: [0, eventRows - 1],
          embed: ['actor'],
        });
  return {
    at: new Date(now).toISOString(),
    tickets: tickets.map(bare),
    places: Object.fromEntries(tickets.map((ticket) => [ticket.id, placeOf(ticket)])),
    events: events.map((event) => ({ ...event, actor: event.actor?.id ?? null })),
    types,
    names: namesIn(events, me),
  };
};
