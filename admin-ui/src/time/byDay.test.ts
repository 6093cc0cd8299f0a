import { byDay } from './byDay';

const event = (at: string) => ({ at });

it('puts the acts of one day of the centre under one heading, newest first', () => {
  const days = byDay(
    [event('2026-11-22T16:30:00.000Z'), event('2026-11-22T15:30:00.000Z'), event('2026-11-22T01:00:00.000Z')],
    'Asia/Shanghai',
  );
  expect(days.map((day) => day.items.length)).toEqual([1, 2]);
});

it('has no day without an act', () => {
  expect(byDay([], 'Asia/Shanghai')).toEqual([]);
});
