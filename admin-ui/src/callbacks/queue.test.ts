import type { Ticket } from '../tickets/ticket';
import { queueOf, setAside } from './queue';

const ticket = (id: string, abilities: Ticket['abilities'] = ['callback']) => ({ id, abilities }) as Ticket;
const ids = (tickets: Ticket[]) => tickets.map(({ id }) => id);
const due = [ticket('a'), ticket('b'), ticket('own', ['note']), ticket('c')];

it('leaves out whom the server lets a colleague call', () => {
  const { mine, others } = queueOf(due, []);
  expect([ids(mine), ids(others)]).toEqual([['a', 'b', 'c'], ['own']]);
});

it('puts whoever was set aside to the end, the longest waiting first', () => {
  const once = setAside([], 'b', due);
  const twice = setAside(once, 'a', due);
  expect(ids(queueOf(due, twice).mine)).toEqual(['c', 'b', 'a']);
  expect(ids(queueOf(due, setAside(twice, 'b', due)).mine)).toEqual(['c', 'a', 'b']);
});

it('forgets who has left the queue', () => {
  expect(setAside(['gone', 'a'], 'b', due)).toEqual(['a', 'b']);
});
