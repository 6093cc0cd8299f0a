import type { CompiledCalendar } from '../calendar';
import type { ClosedPause } from './merged-pauses';

/** hours: elapsed real time; the calendar does not matter (domain page, "Working time"). */
export function dueAfterMs(start: number, ms: number, pauses: readonly ClosedPause[]): number {
  let at = start;
  let left = ms;
  for (const [from, to] of pauses) {
    // used up at the very moment a pause begins: due then
    if (from - at >= left) break;
    left -= from - at;
    at = to;
  }
  return at + left;
}

/** workingHours: elapsed real time inside windows; used up at closing means due at closing. */
export function dueAfterOpenMs(
  calendar: CompiledCalendar,
  start: number,
  ms: number,
  pauses: readonly ClosedPause[],
): number {
  let at = start;
  let left = ms;
  for (const [from, to] of pauses) {
    const open = calendar.openMs(at, from);
    if (open >= left) break;
    left -= open;
    at = to;
  }
  return calendar.addOpenMs(at, left);
}
