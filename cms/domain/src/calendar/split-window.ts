import { minutesOf } from './parse-window';
import { weekdays, type Weekday, type Window } from './types';

/** The day after a weekday: Monday after Sunday. */
export const weekdayAfter = (weekday: Weekday): Weekday =>
  weekdays[(weekdays.indexOf(weekday) + 1) % weekdays.length] ?? 'mon';

/**
 * A window over midnight as the two that are entered for it, the second on the next day: 20:00–06:00 is 20:00–24:00 and
 * 00:00–06:00. Null where it does not cross midnight. Clock times are `HH:MM`.
 */
export function splitAtMidnight([open, close]: Window): { today: Window; tomorrow: Window } | null {
  if (close === '00:00' || minutesOf(close) >= minutesOf(open)) return null;
  return { today: [open, '24:00'], tomorrow: ['00:00', close] };
}
