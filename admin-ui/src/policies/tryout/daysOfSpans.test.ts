import type { Span } from '../../tickets/ticket';
import { daysOfSpans } from './daysOfSpans';

const zone = 'Asia/Shanghai';
const span = (from: string, to: string, counted: boolean, why: Span['why']): Span => ({
  from,
  to,
  counted,
  why,
});

// Friday 10:00, two working days: the weekend in between is skipped, due on Tuesday at closing
const friday = [
  span('2026-11-27T02:00:00.000Z', '2026-11-27T16:00:00.000Z', false, 'receipt-day'),
  span('2026-11-27T16:00:00.000Z', '2026-11-29T16:00:00.000Z', false, 'weekend'),
  span('2026-11-29T16:00:00.000Z', '2026-12-01T10:00:00.000Z', true, 'working-day'),
];

it('marks the day of receipt, the skipped weekend and the two days that count', () => {
  const days = daysOfSpans(friday, '2026-12-01T10:00:00.000Z', zone);
  expect(days.map(({ date, isCounted, why }) => [date, isCounted, why])).toEqual([
    ['2026-11-27', false, 'receipt-day'],
    ['2026-11-28', false, 'weekend'],
    ['2026-11-29', false, 'weekend'],
    ['2026-11-30', true, 'working-day'],
    ['2026-12-01', true, 'working-day'],
  ]);
  expect([days[0]?.isStart, days.at(-1)?.isDue]).toEqual([true, true]);
});

it('a day of which a part counts counts', () => {
  const hours = [
    span('2026-11-27T02:00:00.000Z', '2026-11-27T04:00:00.000Z', true, 'open'),
    span('2026-11-27T04:00:00.000Z', '2026-11-27T05:00:00.000Z', false, 'closed'),
  ];
  expect(daysOfSpans(hours, null, zone)).toMatchObject([{ isCounted: true, why: 'open', isDue: false }]);
});

it('draws no year', () => {
  const year = [span('2026-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z', true, 'calendar-day')];
  expect(daysOfSpans(year, null, zone)).toEqual([]);
});
