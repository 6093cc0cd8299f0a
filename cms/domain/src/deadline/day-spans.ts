import type { CompiledCalendar } from '../calendar';
import type { CalendarDaysRun } from './calendar-days';
import type { ClosedPause } from './merged-pauses';
import { addOpenSpans, whyClosed } from './open-spans';
import { pausedDays } from './paused-days';
import type { SpanList } from './span-list';
import type { EndOfDayRun, SameClockRun } from './working-days';

function addReceiptDay(list: SpanList, calendar: CompiledCalendar, start: number): number {
  const receiptDay = calendar.zone.dayOf(start);
  list.add(start, calendar.zone.startOfDay(receiptDay + 1), false, 'receipt-day');
  return receiptDay;
}

function addDay(list: SpanList, calendar: CompiledCalendar, day: number, end: number, isLost: boolean): void {
  const from = calendar.zone.startOfDay(day);
  if (calendar.closing(day) === null) list.add(from, end, false, whyClosed(calendar, day));
  else if (isLost) list.add(from, end, false, 'pause');
  else list.add(from, end, true, calendar.kindOf(day) === 'makeup' ? 'makeup' : 'working-day');
}

const overlap = ([from, to]: ClosedPause, begin: number, end: number): [number, number] => [
  Math.max(from, begin),
  Math.min(to, end),
];

export function addEndOfDaySpans(
  list: SpanList,
  calendar: CompiledCalendar,
  start: number,
  run: EndOfDayRun,
  pauses: readonly ClosedPause[],
): void {
  const { zone } = calendar;
  const firstDay = addReceiptDay(list, calendar, start) + 1;
  const lost = pausedDays({
    pauses,
    count: run.lostDays,
    firstDay,
    lastDay: run.lastDay,
    dayOf: (instant) => zone.dayOf(instant),
    lostMs: (day, pause) =>
      calendar.openMs(...overlap(pause, zone.startOfDay(day), zone.startOfDay(day + 1))),
    canBeLost: (day) => calendar.closing(day) !== null,
  });
  for (let day = firstDay; day < run.lastDay; day += 1) {
    if (list.isFull) return list.addRest(run.dueAt);
    addDay(list, calendar, day, zone.startOfDay(day + 1), lost.has(day));
  }
  addDay(list, calendar, run.lastDay, run.dueAt, false);
}

export function addSameClockSpans(
  list: SpanList,
  calendar: CompiledCalendar,
  start: number,
  run: SameClockRun,
): void {
  const { zone } = calendar;
  const firstDay = addReceiptDay(list, calendar, start) + 1;
  for (let day = firstDay; day < run.lastDay; day += 1) {
    if (list.isFull) return list.addRest(run.dueAt);
    addDay(list, calendar, day, zone.startOfDay(day + 1), false);
  }
  const [begin, end] = [zone.startOfDay(run.lastDay), zone.startOfDay(run.lastDay + 1)];
  // a receipt at midnight reaches the last day at its very beginning: the day counts up to its opening
  const counted = run.clockAt > begin ? run.clockAt : Math.min(run.openAt, end);
  addDay(list, calendar, run.lastDay, counted, false);
  addOpenSpans(list, calendar, [counted, run.openAt]);
  addOpenSpans(list, calendar, [run.openAt, run.dueAt], { counted: false, why: 'made-up' });
}

export function addCalendarDaySpans(
  list: SpanList,
  calendar: CompiledCalendar,
  start: number,
  run: CalendarDaysRun,
  pauses: readonly ClosedPause[],
): void {
  const { zone } = calendar;
  const firstDay = addReceiptDay(list, calendar, start) + 1;
  const lost = pausedDays({
    pauses,
    count: run.pausedDays,
    firstDay,
    lastDay: run.lastDay,
    dayOf: (instant) => zone.dayOf(instant),
    lostMs: (day, pause) => {
      const [from, to] = overlap(pause, zone.startOfDay(day), zone.startOfDay(day + 1));
      return Math.max(0, to - from);
    },
    canBeLost: (day) => zone.startOfDay(day + 1) > zone.startOfDay(day),
  });
  for (let day = firstDay; day <= run.lastDay; day += 1) {
    const end = Math.min(zone.startOfDay(day + 1), run.dueAt);
    list.add(zone.startOfDay(day), end, !lost.has(day), lost.has(day) ? 'pause' : 'calendar-day');
  }
  for (let day = run.lastDay + 1; day < run.dueDay; day += 1) {
    list.add(zone.startOfDay(day), zone.startOfDay(day + 1), false, whyClosed(calendar, day));
  }
  if (run.dueDay > run.lastDay) list.add(zone.startOfDay(run.dueDay), run.dueAt, false, 'next-working-day');
}
