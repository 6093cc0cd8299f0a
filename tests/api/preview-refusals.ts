import { in_, OFFICE, PLAIN, week, type PreviewQuestion } from '../support/calendars';

export const good: PreviewQuestion = {
  calendar: PLAIN,
  start: '2025-06-06T10:00:00+08:00',
  target: in_(2, 'workingDays'),
};
const calendar = (change: object) => ({ ...good, calendar: { ...PLAIN, ...change } });
const monday = (...windows: unknown[]) => calendar({ weekly: { ...week(OFFICE), mon: windows } });
const target = (change: unknown) => ({ ...good, target: change });

/** What is asked, in words and as sent, and the code that refuses it. */
export const REFUSED: [string, object, string][] = [
  ['no calendar', { ...good, calendar: undefined }, 'input.required'],
  ['no start', { ...good, start: undefined }, 'input.required'],
  ['no target', { ...good, target: null }, 'input.required'],
  ['an unknown field', { ...good, colour: 'red' }, 'input.unknown-field'],
  ['an unknown calendar', { ...good, calendar: 'nobody' }, 'calendar.unknown'],
  ['a number for a calendar', { ...good, calendar: 5 }, 'calendar.wrong-type'],
  ['an unknown field of the calendar', calendar({ colour: 'red' }), 'calendar.unknown-field'],
  ['loaded years of an inline calendar', calendar({ loadedYears: [2025] }), 'calendar.unknown-field'],
  ['an unknown zone', calendar({ timeZone: 'Mars/Base' }), 'calendar.zone-unknown'],
  ['no week', calendar({ weekly: undefined }), 'calendar.weekly-missing'],
  ['a calendar that never opens', calendar({ weekly: week([]) }), 'calendar.never-opens'],
  ['an empty window', monday(['09:00', '09:00']), 'calendar.window-empty'],
  ['a window that closes before it opens', monday(['18:00', '09:00']), 'calendar.window-backwards'],
  ['a clock time past 24:00', monday(['09:00', '24:01']), 'calendar.window-invalid'],
  ['a clock time of 25:00', monday(['09:00', '25:00']), 'calendar.window-invalid'],
  ['a clock time without a leading zero', monday(['9:00', '18:00']), 'calendar.window-invalid'],
  ['overlapping windows', monday(['09:00', '12:00'], ['11:59', '18:00']), 'calendar.window-overlap'],
  ['a day off that does not exist', calendar({ holidays: ['2025-02-29'] }), 'calendar.date-invalid'],
  [
    'a date that is off and at work',
    calendar({ holidays: ['2025-10-01'], makeupDays: ['2025-10-01'] }),
    'calendar.day-conflict',
  ],
  [
    'a make-up day without hours',
    calendar({ makeupDays: [{ date: '2025-10-01', windows: [] }] }),
    'calendar.window-empty',
  ],
  ['a target of nothing', target(in_(0, 'hours')), 'target.amount-not-positive'],
  ['a target below nothing', target(in_(-2, 'workingDays')), 'target.amount-not-positive'],
  ['a target past 100,000', target(in_(100_001, 'hours')), 'target.amount-too-large'],
  ['half a working day', target(in_(0.5, 'workingDays')), 'target.amount-not-whole'],
  ['a text for an amount', target({ amount: '2', unit: 'hours' }), 'target.amount-wrong-type'],
  ['an unknown unit', target(in_(2, 'fortnights')), 'target.unit-unknown'],
  ['an unknown day count', target(in_(2, 'workingDays', 'noon')), 'target.day-count-unknown'],
  ['an unknown field of the target', target({ ...in_(2, 'hours'), x: 1 }), 'target.unknown-field'],
  [
    'a pause that ends before it begins',
    { ...good, pauses: [['2025-06-06T06:00:00Z', '2025-06-06T05:00:00Z']] },
    'pause.ends-before-begin',
  ],
  ['a pause of one instant', { ...good, pauses: [['2025-06-06T06:00:00Z']] }, 'pause.wrong-type'],
  ['a pause without offset', { ...good, pauses: [['2025-06-06T06:00:00', null]] }, 'instant.offset-missing'],
  ['a start without offset', { ...good, start: '2025-06-06T10:00:00' }, 'instant.offset-missing'],
  ['a start on 30 February', { ...good, start: '2025-02-30T10:00:00Z' }, 'instant.invalid'],
  ['a number for a start', { ...good, start: 1 }, 'instant.wrong-type'],
  [
    'a requested time without offset',
    { ...good, requestedAt: '2025-06-06T10:00:00' },
    'instant.offset-missing',
  ],
  ['a due time past the year 9999', target(in_(100_000, 'months')), 'deadline.out-of-range'],
  ['NUL', { ...good, calendar: 'a\u0000' }, 'input.nul-character'],
];
