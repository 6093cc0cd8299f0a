import statutory from './cn.json';
import { parseCalendar } from './parse';
import type { CalendarDefinition, Weekday, Window } from './types';

const shippedYears = Object.values(statutory.years);

function officeWeek(): Record<Weekday, Window[]> {
  const office = (): Window[] => [['09:00', '18:00']];
  return { mon: office(), tue: office(), wed: office(), thu: office(), fri: office(), sat: [], sun: [] };
}

/**
 * The statutory calendar of China 2011–2026 (days off and make-up workdays of the State Council's notices), zone
 * Asia/Shanghai; Monday to Friday 09:00–18:00 unless another week is given. Other years are not loaded.
 */
export function chineseCalendar(options: { weekly?: Record<Weekday, Window[]> } = {}): CalendarDefinition {
  return parseCalendar({
    timeZone: 'Asia/Shanghai',
    weekly: options.weekly ?? officeWeek(),
    holidays: shippedYears.flatMap((year) => year.holidays),
    makeupDays: shippedYears.flatMap((year) => year.makeupDays),
    loadedYears: Object.keys(statutory.years).map(Number),
  });
}
