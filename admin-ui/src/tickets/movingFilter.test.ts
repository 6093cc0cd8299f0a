import { askedFilter, splitMoving } from './movingFilter';

const SHANGHAI = 'Asia/Shanghai';
// Wednesday, 26 November, half past midnight in Shanghai: still Tuesday in London
const now = Date.parse('2025-11-25T16:30:00.000Z');

it('due within four hours begins now: what is overdue is another queue', () => {
  expect(askedFilter({ state: ['new'], dueWithin: 4 }, now, SHANGHAI)).toEqual({
    state: ['new'],
    nextDueAt_gte: '2025-11-25T16:30:00.000Z',
    nextDueAt_lte: '2025-11-25T20:30:00.000Z',
  });
});

it.each([
  ['today', '2025-11-25T16:00:00.000Z'],
  ['week', '2025-11-23T16:00:00.000Z'],
  ['month', '2025-10-31T16:00:00.000Z'],
])('received this %s begins at midnight by the clock of the centre', (received, begin) => {
  expect(askedFilter({ received }, now, SHANGHAI)).toEqual({ receivedAt_gte: begin });
});

it('a Sunday belongs to the week that began on Monday', () => {
  const sunday = Date.parse('2025-11-30T04:00:00.000Z');
  expect(askedFilter({ received: 'week' }, sunday, SHANGHAI)).toEqual({
    receivedAt_gte: '2025-11-23T16:00:00.000Z',
  });
});

it('from one day to another counts both of them, over the end of a month too', () => {
  const filter = { receivedFrom: '2025-11-29', receivedTo: '2025-11-30' };
  expect(askedFilter(filter, now, SHANGHAI)).toEqual({
    receivedAt_gte: '2025-11-28T16:00:00.000Z',
    receivedAt_lt: '2025-11-30T16:00:00.000Z',
  });
});

it('what does not move stays as it is', () => {
  expect(splitMoving({ type: ['repair'], received: 'today' })).toEqual({
    fixed: { type: ['repair'] },
    moving: { received: 'today' },
  });
});
