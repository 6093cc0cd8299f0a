import { eventKinds } from '@shouwen/domain/contract';
import type { TicketEvent } from '../ticket';
import { filtered, timelineFilters } from './filters';

const events = eventKinds.map((kind) => ({ id: kind, kind }) as TicketEvent);
const kinds = (filter: (typeof timelineFilters)[number]) => filtered(events, filter).map(({ kind }) => kind);

it('keeps replies, notes and call-backs apart', () => {
  expect([kinds('replies'), kinds('notes'), kinds('callbacks')]).toEqual([
    ['replied'],
    ['noted'],
    ['called-back'],
  ]);
});

it('shows each act under exactly one filter beside all', () => {
  const others = timelineFilters.filter((filter) => filter !== 'all');
  expect(others.flatMap(kinds).sort()).toEqual([...eventKinds].sort());
  expect(kinds('all')).toEqual(eventKinds);
});
