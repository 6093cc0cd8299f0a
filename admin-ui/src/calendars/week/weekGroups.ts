import { weekdays, type Weekday, type Window } from '@shouwen/domain/calendar';

export interface WeekGroup {
  from: Weekday;
  to: Weekday;
  windows: readonly Window[];
}

/** The open days of a week, neighbours with the same windows as one: Monday to Friday 09:00–18:00. */
export const weekGroups = (weekly: Record<Weekday, Window[]>): WeekGroup[] => {
  const groups: WeekGroup[] = [];
  let before = '';
  for (const weekday of weekdays) {
    const windows = weekly[weekday] ?? [];
    const plain = JSON.stringify(windows);
    const last = groups.at(-1);
    if (windows.length > 0 && last && plain === before) last.to = weekday;
    else if (windows.length > 0) groups.push({ from: weekday, to: weekday, windows });
    before = plain;
  }
  return groups;
};
