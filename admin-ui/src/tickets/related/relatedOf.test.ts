import type { TicketState } from '@shouwen/domain/contract';
import { relatedOf, type RelatedTicket } from './relatedOf';

const ticket = (id: string, state: TicketState, receivedAt: string): RelatedTicket => ({
  id,
  number: id,
  title: id,
  state,
  receivedAt,
  closedAt: null,
  satisfaction: null,
  rating: null,
});
const ids = (tickets: readonly RelatedTicket[]) => tickets.map(({ id }) => id);

it('names what is not finished first, the newest before the older ones', () => {
  const household = [ticket('closed', 'closed', '2026-11-20'), ticket('old', 'waiting', '2026-11-01')];
  const phone = [ticket('new', 'new', '2026-11-22'), ticket('called', 'resolved', '2026-11-21')];
  expect(ids(relatedOf([household, phone], 'own'))).toEqual(['new', 'called', 'old', 'closed']);
});

it('names a ticket of the household and of the phone once, and never the one that is open', () => {
  const both = ticket('both', 'new', '2026-11-22');
  expect(ids(relatedOf([[both, ticket('own', 'new', '2026-11-23')], [both]], 'own'))).toEqual(['both']);
});

it('names the last five that are finished', () => {
  const finished = [1, 2, 3, 4, 5, 6].map((day) => ticket(`t${day}`, 'closed', `2026-11-0${day}`));
  expect(ids(relatedOf([finished], 'own'))).toEqual(['t6', 't5', 't4', 't3', 't2']);
});
