export { chineseCalendar } from './chinese-calendar';
export { compileCalendar, type CompiledCalendar } from './compiled-calendar';
export { halfDay, instantOfLocal, localDate, localTime, nextHalfDay } from './local-time';
export { isYearMissing, missingYear } from './missing-year';
export { parseCalendar } from './parse';
export { weekdays, type CalendarDefinition, type MakeupDay, type Weekday, type Window } from './types';
export { isZoneName } from './zone-name';
