import type { Span } from '../ticket';
import { countedAmounts } from './countedAmounts';

const span = (from: string, to: string, why: Span['why']): Span => ({ from, to, counted: true, why });
const shanghai = 'Asia/Shanghai';

it('calls Tuesday and Wednesday until closing two days', () => {
  const days = span('2026-11-23T16:00:00.000Z', '2026-11-25T10:00:00.000Z', 'working-day');
  expect(countedAmounts(days, shanghai)).toEqual([{ count: 2, unit: 'days' }]);
});

it('does not count the day whose midnight ends the span', () => {
  const day = span('2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z', 'working-day');
  expect(countedAmounts(day, shanghai)).toEqual([{ count: 1, unit: 'days' }]);
});

it('counts opening hours by the hour, on a make-up day too', () => {
  const morning = span('2026-11-22T01:00:00.000Z', '2026-11-22T04:00:00.000Z', 'makeup');
  expect(countedAmounts(morning, shanghai)).toEqual([{ count: 3, unit: 'hours' }]);
});
