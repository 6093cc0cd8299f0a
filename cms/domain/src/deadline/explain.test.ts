import fc from 'fast-check';
import { chineseCalendar, compileCalendar } from '../calendar';
import { arbitraryPauses, arbitraryRequest } from './arbitrary.fixture';
import { dueAt } from './due-at';
import { explain } from './explain';
import { parseInstant } from './parse-instant';
import type { DueRequest, Span } from './types';

const HOUR = 3_600_000;
const law = (holds: (request: DueRequest) => void) =>
  fc.assert(fc.property(arbitraryRequest, holds), { numRuns: 150 });

const countedMs = (spans: Span[]): number =>
  spans.reduce((sum, { from, to, counted }) => (counted ? sum + (to ?? NaN) - from : sum), 0);

function countedWorkingDays({ calendar }: DueRequest, spans: Span[]): number {
  const compiled = compileCalendar(calendar);
  const days = new Set<number>();
  for (const { from, to, counted } of spans) {
    const last = compiled.zone.dayOf((to ?? NaN) - 1);
    for (let day = compiled.zone.dayOf(from); counted && day <= last; day += 1) {
      if (compiled.closing(day) !== null) days.add(day);
    }
  }
  return days.size;
}

test('the explanation names the same due time as the rule', () => {
  law((request) => expect(explain(request).dueAt).toBe(dueAt(request)));
});

test('spans join from start to due time, none empty and no two neighbours alike', () => {
  law((request) => {
    const { dueAt: due, spans } = explain(request);
    expect(spans[0]?.from).toBe(request.start);
    expect(spans.at(-1)?.to).toBe(due);
    spans.forEach((span, index) => {
      const next = spans[index + 1];
      expect(span.to).toBeGreaterThan(span.from);
      if (next) expect(next.from).toBe(span.to);
      if (next) expect([next.why, next.counted]).not.toEqual([span.why, span.counted]);
    });
  });
});

test('the counted time of hours and working hours adds up to the target', () => {
  law((request) => {
    fc.pre(request.target.unit === 'hours' || request.target.unit === 'workingHours');
    expect(countedMs(explain(request).spans)).toBe(Math.round(request.target.amount * HOUR));
  });
});

test('the counted spans of working days cover as many different working days as the target', () => {
  law((request) => {
    fc.pre(request.target.unit === 'workingDays' && request.target.dayCount !== 'sameClock');
    expect(countedWorkingDays(request, explain(request).spans)).toBe(request.target.amount);
  });
});

test('a clock that is paused now ends in a pause without end, whatever came before', () => {
  const parts = arbitraryRequest.chain((request) =>
    arbitraryPauses(request.start).map((pauses) => ({ request, since: pauses[0]?.[0] ?? request.start })),
  );
  fc.assert(
    fc.property(parts, ({ request, since }) => {
      const paused = { ...request, pauses: [...(request.pauses ?? []), [since, null] as const] };
      const { dueAt: due, spans } = explain(paused);
      expect(due).toBeNull();
      expect(spans[0]?.from).toBe(request.start);
      expect(spans.at(-1)).toMatchObject({ to: null, counted: false, why: 'pause' });
      spans.slice(1).forEach((span, index) => expect(span.from).toBe(spans[index]?.to));
    }),
    { numRuns: 150 },
  );
});

const at = (text: string) => parseInstant(`${text}+08:00`);
const told = (request: Omit<DueRequest, 'calendar'>) =>
  explain({ calendar: chineseCalendar(), ...request }).spans.map(({ from, counted, why }) => [
    new Date(from + 8 * HOUR).toISOString().slice(0, 16),
    counted,
    why,
  ]);

test('a reply over the National Day week names the receipt day, the holiday and the make-up days', () => {
  const start = at('2025-09-30T10:00');
  expect(told({ start, target: { amount: 3, unit: 'workingDays' } })).toEqual([
    ['2025-09-30T10:00', false, 'receipt-day'],
    ['2025-10-01T00:00', false, 'holiday'],
    ['2025-10-09T00:00', true, 'working-day'],
    ['2025-10-11T00:00', true, 'makeup'],
  ]);
});

test('working hours over a weekend with a pause name opening hours, closing and the pause', () => {
  const start = at('2025-06-06T16:00');
  const pauses = [[at('2025-06-06T17:00'), at('2025-06-06T17:30')] as const];
  expect(told({ start, target: { amount: 2, unit: 'workingHours' }, pauses })).toEqual([
    ['2025-06-06T16:00', true, 'open'],
    ['2025-06-06T17:00', false, 'pause'],
    ['2025-06-06T17:30', true, 'open'],
    ['2025-06-06T18:00', false, 'closed'],
    ['2025-06-07T00:00', false, 'weekend'],
    ['2025-06-09T00:00', false, 'closed'],
    ['2025-06-09T09:00', true, 'open'],
  ]);
});

test('calendar days that end on a weekend name the move to the next working day', () => {
  const start = at('2025-06-05T10:00');
  expect(told({ start, target: { amount: 2, unit: 'days' } })).toEqual([
    ['2025-06-05T10:00', false, 'receipt-day'],
    ['2025-06-06T00:00', true, 'calendar-day'],
    ['2025-06-08T00:00', false, 'weekend'],
    ['2025-06-09T00:00', false, 'next-working-day'],
  ]);
});

test('a requested time is one span, and a time named before the start has none', () => {
  const start = at('2025-06-06T10:00');
  const target = { amount: 2, unit: 'hours' } as const;
  const requestedAt = at('2025-06-06T15:00');
  expect(told({ start, target, requestedAt })).toEqual([['2025-06-06T10:00', true, 'requested']]);
  expect(told({ start, target, requestedAt: start - HOUR })).toEqual([]);
});

test('a clock that ran out before the pause that lasts says that the time was used up', () => {
  const start = at('2025-06-06T10:00');
  const pauses = [[at('2025-06-06T15:00'), null] as const];
  expect(told({ start, target: { amount: 2, unit: 'hours' }, pauses })).toEqual([
    ['2025-06-06T10:00', true, 'running'],
    ['2025-06-06T12:00', false, 'used-up'],
    ['2025-06-06T15:00', false, 'pause'],
  ]);
});

test('a paused clock in a year that is not loaded is explained without refusing', () => {
  const start = at('2027-01-04T10:00');
  const pauses = [[at('2027-01-05T10:00'), null] as const];
  expect(told({ start, target: { amount: 2, unit: 'workingDays' }, pauses })).toEqual([
    ['2027-01-04T10:00', false, 'unknown'],
    ['2027-01-05T10:00', false, 'pause'],
  ]);
});
