import { parseCalendar } from '../calendar';
import { dueAt } from './due-at';
import { explain } from './explain';
import { days, desk, everyDay, hours, months, sameClock, workingDays, workingHours } from './desk.fixture';

/** Run as a process of its own, so that the machine's time zone is what TZ says. */
const lordHowe = parseCalendar({
  timeZone: 'Australia/Lord_Howe',
  weekly: everyDay([
    ['00:00', '02:00'],
    ['20:00', '24:00'],
  ]),
});
const targets = [hours(7.5), workingHours(30), workingDays(3), sameClock(3), days(40), months(1)];
const answers = [desk, lordHowe].flatMap((calendar) =>
  targets.flatMap((target) =>
    [Date.UTC(2025, 2, 8, 23, 30), Date.UTC(2025, 9, 4, 16)].map((start) => {
      const pauses = [[start + 3_600_000, start + 100 * 3_600_000] as const];
      return [dueAt({ start, target, calendar, pauses }), explain({ start, target, calendar, pauses }).spans];
    }),
  ),
);
process.stdout.write(JSON.stringify(answers));
