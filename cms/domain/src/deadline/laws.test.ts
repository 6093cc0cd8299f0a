import fc from 'fast-check';
import { localDate } from '../calendar';
import {
  arbitraryCalendar,
  arbitraryPauses,
  arbitraryRequest,
  arbitraryStart,
  arbitraryTarget,
} from './arbitrary.fixture';
import { dueAt } from './due-at';
import type { DueRequest, Pause, Target } from './types';

const due = (request: DueRequest): number => dueAt(request) ?? NaN;
const minutes = fc.integer({ min: 1, max: 5000 });
const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 150 });

test('working hours added twice are the sum of both, and so are hours', () => {
  const parts = fc.record({
    calendar: arbitraryCalendar,
    start: arbitraryStart,
    a: minutes,
    b: minutes,
    unit: fc.constantFrom('hours' as const, 'workingHours' as const),
  });
  law(parts, ({ calendar, start, a, b, unit }) => {
    const target = (amount: number): Target => ({ amount: amount / 60, unit });
    const first = due({ start, calendar, target: target(a) });
    expect(due({ start: first, calendar, target: target(b) })).toBe(
      due({ start, calendar, target: target(a + b) }),
    );
  });
});

test('working days added twice are the sum of both, unless the first end at midnight and so on another date', () => {
  const days = fc.integer({ min: 1, max: 20 });
  const parts = fc.record({ calendar: arbitraryCalendar, start: arbitraryStart, a: days, b: days });
  law(parts, ({ calendar, start, a, b }) => {
    const target = (amount: number): Target => ({ amount, unit: 'workingDays' });
    const first = due({ start, calendar, target: target(a) });
    fc.pre(localDate(first, calendar.timeZone) === localDate(first - 1, calendar.timeZone));
    expect(due({ start: first, calendar, target: target(b) })).toBe(
      due({ start, calendar, target: target(a + b) }),
    );
  });
});

test('a later start is never due earlier', () => {
  const parts = fc.record({
    calendar: arbitraryCalendar,
    start: arbitraryStart,
    later: minutes,
    target: arbitraryTarget,
  });
  law(parts, ({ calendar, start, later, target }) => {
    // Friday 17:00 is due on Monday at 17:00, Saturday 09:00 on Monday at 09:00: the law is not for sameClock
    fc.pre(target.dayCount !== 'sameClock');
    const second = due({ start: start + later * 60_000, calendar, target });
    expect(second).toBeGreaterThanOrEqual(due({ start, calendar, target }));
  });
});

test('one more pause never makes the due time earlier', () => {
  const parts = arbitraryRequest.chain((request) =>
    arbitraryPauses(request.start).map((more) => ({ request, more })),
  );
  law(parts, ({ request, more }) => {
    const pauses = [...request.pauses, ...more];
    expect(due({ ...request, pauses })).toBeGreaterThanOrEqual(due(request));
  });
});

test('splitting a pause, doubling it or telling the pauses in another order changes nothing', () => {
  law(fc.tuple(arbitraryRequest, fc.double({ min: 0, max: 1, noNaN: true })), ([request, share]) => {
    const split = request.pauses.flatMap(([from, to]): Pause[] => {
      const middle = Math.round(from + ((to ?? from) - from) * share);
      return [
        [middle, to],
        [from, middle],
        [from, to],
      ];
    });
    expect(due({ ...request, pauses: split.reverse() })).toBe(due(request));
  });
});

test('pauses without length or wholly before the start count nothing', () => {
  law(arbitraryRequest, (request) => {
    const idle: Pause[] = [
      [request.start + 3_600_000, request.start + 3_600_000],
      [request.start - 7_200_000, request.start],
    ];
    expect(due({ ...request, pauses: [...request.pauses, ...idle] })).toBe(due(request));
  });
});
