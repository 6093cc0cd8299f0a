import { Temporal } from 'temporal-polyfill';
import { weekdays, type CalendarDefinition, type Window } from '../calendar';
import type { DueRequest } from './types';

/** A slow second opinion: walks day by day on Temporal, shares no arithmetic with the rules. */
const HOUR = 3_600_000;
type Interval = [from: number, to: number];

function modelWindows(calendar: CalendarDefinition): Window[] {
  const open = weekdays.map((name) => calendar.weekly[name]).find((windows) => windows.length > 0);
  const own = calendar.makeupDays.find((day) => typeof day !== 'string');
  return open ?? (typeof own === 'object' ? own.windows : []);
}

function windowsOn(calendar: CalendarDefinition, date: Temporal.PlainDate): Window[] {
  const text = date.toString();
  if (calendar.holidays.includes(text)) return [];
  for (const day of calendar.makeupDays) {
    if (day === text) return modelWindows(calendar);
    if (typeof day !== 'string' && day.date === text) return day.windows;
  }
  const name = weekdays[date.dayOfWeek - 1];
  return name ? calendar.weekly[name] : [];
}

const beginOf = (calendar: CalendarDefinition, date: Temporal.PlainDate): number =>
  date.toZonedDateTime({ timeZone: calendar.timeZone }).epochMilliseconds;

function intervalsOn(calendar: CalendarDefinition, date: Temporal.PlainDate): Interval[] {
  const { timeZone } = calendar;
  const begin = beginOf(calendar, date);
  const end = beginOf(calendar, date.add({ days: 1 }));
  const edge = (clock: string) =>
    clock === '24:00'
      ? end
      : date.toPlainDateTime(Temporal.PlainTime.from(clock)).toZonedDateTime(timeZone).epochMilliseconds;
  const mapped = windowsOn(calendar, date).map(([open, close]) => [edge(open), edge(close)] as const);
  const edges = [begin, end, ...mapped.flat()].filter((at) => at >= begin && at <= end).sort((a, b) => a - b);
  // open wherever any window covers the stretch between two edges
  return edges.slice(1).flatMap((to, index): Interval[] => {
    const from = edges[index] ?? to;
    return to > from && mapped.some(([open, close]) => open <= from && to <= close) ? [[from, to]] : [];
  });
}

const dateOf = (calendar: CalendarDefinition, instant: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(calendar.timeZone).toPlainDate();

/** Overlapping and touching pauses as one, marked millisecond by millisecond in spirit: a sweep over the edges. */
function pausesOf(request: DueRequest): Interval[] {
  const edges = (request.pauses ?? []).flatMap(([from, to]) =>
    to === null || to <= Math.max(from, request.start)
      ? []
      : [
          { at: Math.max(from, request.start), step: 1 },
          { at: to, step: -1 },
        ],
  );
  edges.sort((a, b) => a.at - b.at || b.step - a.step);
  const merged: Interval[] = [];
  let depth = 0;
  let begun = 0;
  for (const { at, step } of edges) {
    if (depth === 0) begun = at;
    depth += step;
    if (depth === 0) merged.push([begun, at]);
  }
  return merged;
}

function minus(interval: Interval, pauses: Interval[]): Interval[] {
  return pauses.reduce<Interval[]>(
    (left, [from, to]) =>
      left.flatMap(([a, b]): Interval[] => {
        const pieces: Interval[] = [
          [a, Math.min(b, from)],
          [Math.max(a, to), b],
        ];
        return pieces.filter(([x, y]) => y > x);
      }),
    [interval],
  );
}

function* openFrom(calendar: CalendarDefinition, start: number): Generator<Interval> {
  let date = dateOf(calendar, start);
  for (let days = 0; days < 20_000; days += 1, date = date.add({ days: 1 })) {
    for (const [from, to] of intervalsOn(calendar, date)) {
      if (to > start) yield [Math.max(from, start), to];
    }
  }
}

function useUp(intervals: Iterable<Interval>, pauses: Interval[], ms: number): number {
  let left = ms;
  for (const interval of intervals) {
    for (const [from, to] of minus(interval, pauses)) {
      if (to - from >= left) return from + left;
      left -= to - from;
    }
  }
  throw new Error('the oracle found no end');
}

function openLost(calendar: CalendarDefinition, [from, to]: Interval): number {
  let lost = 0;
  for (const [open, close] of openFrom(calendar, from)) {
    if (open >= to) break;
    lost += Math.min(close, to) - open;
  }
  return lost;
}

function workingDay(calendar: CalendarDefinition, receipt: Temporal.PlainDate, count: number) {
  let date = receipt;
  for (let found = 0; found < count;) {
    date = date.add({ days: 1 });
    if (intervalsOn(calendar, date).length > 0) found += 1;
  }
  return date;
}

const closing = (calendar: CalendarDefinition, date: Temporal.PlainDate): number =>
  intervalsOn(calendar, date).at(-1)?.[1] ?? NaN;

/** Takes the pauses in order for as long as they begin before the due time reached so far. */
function movedOn(
  pauses: Interval[],
  lost: (pause: Interval) => number,
  due: (lost: number) => number,
): number {
  let sum = 0;
  for (const pause of pauses) {
    if (pause[0] >= due(sum)) break;
    sum += lost(pause);
  }
  return due(sum);
}

function dayLength(calendar: CalendarDefinition): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return modelWindows(calendar).reduce((sum, [a, b]) => sum + minutes(b) - minutes(a), 0) * 60_000;
}

function sameClock({ calendar, start, target }: DueRequest, pauses: Interval[]): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(calendar.timeZone);
  const day = workingDay(calendar, zoned.toPlainDate(), target.amount);
  const clock = day.toPlainDateTime(zoned.toPlainTime()).toZonedDateTime(calendar.timeZone).epochMilliseconds;
  const [opening] = openFrom(calendar, clock).next().value ?? [NaN];
  const due = (lost: number) => (lost === 0 ? opening : useUp(openFrom(calendar, opening), [], lost));
  return movedOn(pauses, (pause) => openLost(calendar, pause), due);
}

export function oracleDueAt(request: DueRequest): number {
  const { calendar, start, target } = request;
  const pauses = pausesOf(request);
  const receipt = dateOf(calendar, start);
  switch (target.unit) {
    case 'hours':
      return useUp([[start, Infinity]], pauses, Math.round(target.amount * HOUR));
    case 'workingHours':
      return useUp(openFrom(calendar, start), pauses, Math.round(target.amount * HOUR));
    case 'workingDays':
      if (target.dayCount === 'sameClock') return sameClock(request, pauses);
      return movedOn(
        pauses,
        (pause) => openLost(calendar, pause),
        (lost) =>
          closing(
            calendar,
            workingDay(calendar, receipt, target.amount + Math.floor(lost / dayLength(calendar))),
          ),
      );
    default: {
      const amount = target.unit === 'months' ? { months: target.amount } : { days: target.amount };
      const date = (lost: number) => receipt.add(amount).add({ days: Math.floor(lost / (24 * HOUR)) });
      return movedOn(
        pauses,
        ([from, to]) => to - from,
        (lost) => closing(calendar, workingDay(calendar, date(lost).subtract({ days: 1 }), 1)),
      );
    }
  }
}
