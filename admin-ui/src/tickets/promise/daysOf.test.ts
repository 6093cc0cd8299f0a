import type { Span } from '../ticket';
import { daysOf } from './daysOf';

const shanghai = 'Asia/Shanghai';
const now = Date.parse('2026-11-26T02:00:00.000Z');
const span = (from: string, to: string | null, counted: boolean, why: Span['why']): Span => ({
  from,
  to,
  counted,
  why,
});

it('skips the day of receipt and the weekend, and counts the working days', () => {
  const friday = [
    span('2026-11-20T08:00:00.000Z', '2026-11-20T16:00:00.000Z', false, 'receipt-day'),
    span('2026-11-20T16:00:00.000Z', '2026-11-22T16:00:00.000Z', false, 'weekend'),
    span('2026-11-22T16:00:00.000Z', '2026-11-24T10:00:00.000Z', true, 'working-day'),
  ];
  expect(daysOf(friday, shanghai, now)).toEqual([
    { date: '2026-11-20', kind: 'skipped' },
    { date: '2026-11-21', kind: 'skipped' },
    { date: '2026-11-22', kind: 'skipped' },
    { date: '2026-11-23', kind: 'counted' },
    { date: '2026-11-24', kind: 'counted' },
  ]);
});

it('counts a day of which any hour counts, though its evening is closed and its noon was paused', () => {
  const monday = [
    span('2026-11-23T01:00:00.000Z', '2026-11-23T04:00:00.000Z', true, 'open'),
    span('2026-11-23T04:00:00.000Z', '2026-11-23T06:00:00.000Z', false, 'pause'),
    span('2026-11-23T10:00:00.000Z', '2026-11-23T16:00:00.000Z', false, 'closed'),
  ];
  expect(daysOf(monday, shanghai, now)).toEqual([{ date: '2026-11-23', kind: 'counted' }]);
});

it('colours the days until now while a pause lasts', () => {
  const days = daysOf([span('2026-11-24T02:00:00.000Z', null, false, 'pause')], shanghai, now);
  expect(days.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-11-24 paused',
    '2026-11-25 paused',
    '2026-11-26 paused',
  ]);
});
