import fc from 'fast-check';
import { parseCalendar, weekdays, type CalendarDefinition, type Window } from '../calendar';
import { formatDate, parseDate } from '../calendar/civil';
import type { Pause, Target } from './types';

const HOUR = 3_600_000;

/** Zones with clock changes of an hour, half an hour, at midnight, none at all, and a day that was skipped. */
export const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
];

const weekShapes: Window[][] = [
  [['09:00', '18:00']],
  [
    ['08:30', '12:00'],
    ['13:30', '17:30'],
  ],
  [['00:00', '24:00']],
  [
    ['00:00', '06:00'],
    ['20:00', '24:00'],
  ],
  [['01:30', '02:15']],
  [
    ['00:30', '02:30'],
    ['02:30', '03:00'],
    ['03:10', '23:30'],
  ],
  [
    ['02:15', '02:45'],
    ['03:00', '04:00'],
  ],
  [['23:00', '24:00']],
  [],
];

// the years hold Apia's skipped day, Sao Paulo's midnight changes and a leap day
const firstDay = parseDate('2011-06-01') ?? 0;
const date = fc.integer({ min: 0, max: 420 }).map((days) => formatDate(firstDay + days));

export const arbitraryStart = fc
  .integer({ min: 0, max: 300 * 24 * 60 })
  .map((minutes) => firstDay * 24 * HOUR + minutes * 60_000);

const week = fc.tuple(...weekdays.map(() => fc.constantFrom(...weekShapes)));

export const arbitraryCalendar: fc.Arbitrary<CalendarDefinition> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    week,
    holidays: fc.uniqueArray(date, { maxLength: 30 }),
    makeups: fc.uniqueArray(fc.tuple(date, fc.option(fc.constantFrom(...weekShapes.slice(0, -1)))), {
      maxLength: 15,
      selector: ([day]) => day,
    }),
  })
  .filter(({ week: windows }) => windows.some((day) => day.length > 0))
  .map(({ timeZone, week: windows, holidays, makeups }) =>
    parseCalendar({
      timeZone,
      weekly: Object.fromEntries(weekdays.map((name, index) => [name, windows[index]])),
      holidays,
      makeupDays: makeups
        .filter(([day]) => !holidays.includes(day))
        .map(([day, own]) => (own ? { date: day, windows: own } : day)),
    }),
  );

export const arbitraryTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    amount: fc.integer({ min: 1, max: 6000 }).map((n) => n / 60),
    unit: fc.constant('hours' as const),
  }),
  fc.record({
    amount: fc.integer({ min: 1, max: 6000 }).map((n) => n / 60),
    unit: fc.constant('workingHours' as const),
  }),
  fc.record({
    amount: fc.integer({ min: 1, max: 25 }),
    unit: fc.constant('workingDays' as const),
    dayCount: fc.constantFrom('endOfDay' as const, 'sameClock' as const),
  }),
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constant('days' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 4 }), unit: fc.constant('months' as const) }),
);

/** Finished pauses around a start, as [begin, length] in quarters of an hour from it. */
export const arbitraryPauses = (start: number): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -200, max: 2500 }), fc.integer({ min: 0, max: 600 }))
      .map(([from, length]): Pause => [start + from * 900_000, start + (from + length) * 900_000]),
    { maxLength: 5 },
  );

export const arbitraryRequest = fc
  .record({ calendar: arbitraryCalendar, start: arbitraryStart, target: arbitraryTarget })
  .chain((request) => arbitraryPauses(request.start).map((pauses) => ({ ...request, pauses })));
