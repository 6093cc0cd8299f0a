import { DAY_MS, dayNumber } from './civil';
import type { DayWindows, WeekPlan } from './week-plan';
import type { Zone } from './zone';

/** One local year, ready to be asked: windows in epoch ms with running sums, so that nothing loops over days. */
export interface YearTable {
  /** The instants at which the year begins and ends. */
  begin: number;
  end: number;
  /** Day number of 1 January. */
  firstDay: number;
  dayCount: number;
  /** Windows of the year in order. */
  from: Float64Array;
  to: Float64Array;
  /** Open ms before each window; one more entry holds the year's total. */
  openBefore: Float64Array;
  /** Index of each day's first window; one more entry holds the number of windows. */
  firstWindow: Int32Array;
  /** Working days before each day of the year; one more entry holds the year's total. */
  workingBefore: Int32Array;
  /** Each working day, as days after 1 January. */
  workingDays: Int32Array;
}

/** Maps a day's windows to instants within the day; what a clock change collapses is dropped, what overlaps is joined. */
function instantsOf(windows: DayWindows, day: number, zone: Zone): [number, number][] {
  if (windows.length === 0) return [];
  const [begin, end] = [zone.startOfDay(day), zone.startOfDay(day + 1)];
  const mapped = windows.map(([open, close]): [number, number] => [
    Math.max(begin, zone.instantOf(day * DAY_MS + open)),
    close === DAY_MS ? end : Math.min(end, zone.instantOf(day * DAY_MS + close)),
  ]);
  // a gap can push a window past the opening of the next one
  return joined(mapped.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]));
}

function joined(sorted: [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = apart[apart.length - 1];
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** The mapping of a year's windows: plain subtraction where no clock change is near. */
function mappingOf(firstDay: number, dayCount: number, zone: Zone) {
  const offset = zone.steadyOffset((firstDay - 2) * DAY_MS, (firstDay + dayCount + 2) * DAY_MS);
  if (offset === null) {
    return (windows: DayWindows, day: number) => instantsOf(windows, day, zone);
  }
  return (windows: DayWindows, day: number): [number, number][] =>
    windows.map(([open, close]) => [day * DAY_MS + open - offset, day * DAY_MS + close - offset]);
}

export function buildYear(year: number, plan: WeekPlan, zone: Zone): YearTable {
  const firstDay = dayNumber(year, 1, 1);
  const dayCount = dayNumber(year + 1, 1, 1) - firstDay;
  const mapWindows = mappingOf(firstDay, dayCount, zone);
  const windows: [number, number][] = [];
  const firstWindow = new Int32Array(dayCount + 1);
  const workingBefore = new Int32Array(dayCount + 1);
  const workingDays: number[] = [];
  for (let index = 0; index < dayCount; index += 1) {
    const ofDay = mapWindows(plan.windowsOf(firstDay + index), firstDay + index);
    windows.push(...ofDay);
    if (ofDay.length > 0) workingDays.push(index);
    firstWindow[index + 1] = windows.length;
    workingBefore[index + 1] = workingDays.length;
  }
  return {
    begin: zone.startOfDay(firstDay),
    end: zone.startOfDay(firstDay + dayCount),
    firstDay,
    dayCount,
    from: Float64Array.from(windows, ([from]) => from),
    to: Float64Array.from(windows, ([, to]) => to),
    openBefore: runningSum(windows),
    firstWindow,
    workingBefore,
    workingDays: Int32Array.from(workingDays),
  };
}

function runningSum(windows: [number, number][]): Float64Array {
  const sums = new Float64Array(windows.length + 1);
  windows.forEach(([from, to], index) => {
    sums[index + 1] = (sums[index] ?? 0) + to - from;
  });
  return sums;
}

/** Number of leading entries of a sorted list that are at or before `value`. */
function countUpTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Open ms of the year before an instant. */
export function openMsBefore(table: YearTable, instant: number): number {
  const begun = countUpTo(table.from, instant);
  if (begun === 0) return 0;
  const last = begun - 1;
  const until = Math.min(instant, table.to[last] ?? 0);
  return (table.openBefore[last] ?? 0) + until - (table.from[last] ?? 0);
}

export const totalOpenMs = (table: YearTable): number => table.openBefore[table.from.length] ?? 0;

/** The first instant at which `ms` of the year's open time have passed; exactly used up means closing, not the next opening. */
export function instantAfterOpenMs(table: YearTable, ms: number): number {
  const window = countBelow(table.openBefore, ms) - 1;
  return (table.from[window] ?? 0) + ms - (table.openBefore[window] ?? 0);
}

/** Number of leading entries of a sorted list that are below `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first open instant at or after `instant`, or null when the year opens no more. */
export function nextOpenIn(table: YearTable, instant: number): number | null {
  const ended = countUpTo(table.to, instant);
  return ended === table.from.length ? null : Math.max(instant, table.from[ended] ?? 0);
}

/** Closing time of a day of the year, or null when it has no windows. */
export function closingIn(table: YearTable, day: number): number | null {
  const index = day - table.firstDay;
  const [first, next] = [table.firstWindow[index] ?? 0, table.firstWindow[index + 1] ?? 0];
  return next > first ? (table.to[next - 1] ?? 0) : null;
}
