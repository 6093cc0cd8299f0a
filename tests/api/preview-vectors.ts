import {
  CHINA,
  in_,
  LUNCHING,
  newYork,
  NIGHTLY,
  OFFICE,
  PLAIN,
  type PreviewQuestion,
} from '../support/calendars';

// reckoned by hand from the domain page, "Working time"; Shanghai is eight hours ahead
export const VECTORS: [string, PreviewQuestion, string | null][] = [
  [
    'a Friday at 17:59 and two working days: Tuesday at closing',
    { calendar: PLAIN, start: '2025-06-06T17:59:00+08:00', target: in_(2, 'workingDays') },
    '2025-06-10T10:00:00.000Z',
  ],
  [
    'the day before the National Day holiday: the tenth of October',
    { calendar: CHINA, start: '2025-09-30T10:00:00+08:00', target: in_(2, 'workingDays') },
    '2025-10-10T10:00:00.000Z',
  ],
  [
    'a make-up Sunday counts',
    { calendar: CHINA, start: '2025-09-27T10:00:00+08:00', target: in_(1, 'workingDays') },
    '2025-09-28T10:00:00.000Z',
  ],
  [
    'a make-up Saturday after the holiday counts',
    { calendar: CHINA, start: '2025-10-09T10:00:00+08:00', target: in_(2, 'workingDays') },
    '2025-10-11T10:00:00.000Z',
  ],
  [
    'a make-up day with hours of its own closes when it says',
    {
      calendar: { ...CHINA, makeupDays: [{ date: '2025-09-28', windows: [['10:00', '15:00']] }] },
      start: '2025-09-27T10:00:00+08:00',
      target: in_(1, 'workingDays'),
    },
    '2025-09-28T07:00:00.000Z',
  ],
  [
    'the same clock on the second working day',
    { calendar: CHINA, start: '2025-09-30T10:00:00+08:00', target: in_(2, 'workingDays', 'sameClock') },
    '2025-10-10T02:00:00.000Z',
  ],
  [
    'the same clock where it is closed: the next opening',
    { calendar: CHINA, start: '2025-09-30T20:00:00+08:00', target: in_(1, 'workingDays', 'sameClock') },
    '2025-10-10T01:00:00.000Z',
  ],
  [
    'hours ask no calendar',
    { calendar: CHINA, start: '2025-10-01T23:00:00+08:00', target: in_(2, 'hours') },
    '2025-10-01T17:00:00.000Z',
  ],
  [
    'half an hour',
    { calendar: CHINA, start: '2025-10-01T23:00:00+08:00', target: in_(0.5, 'hours') },
    '2025-10-01T15:30:00.000Z',
  ],
  [
    'working hours leave lunch out',
    { calendar: LUNCHING, start: '2025-06-06T11:00:00+08:00', target: in_(4, 'workingHours') },
    '2025-06-06T08:30:00.000Z',
  ],
  [
    'working hours used up exactly at closing are due at closing',
    { calendar: LUNCHING, start: '2025-06-06T09:00:00+08:00', target: in_(3, 'workingHours') },
    '2025-06-06T04:00:00.000Z',
  ],
  [
    'working hours begin at the next opening',
    { calendar: CHINA, start: '2025-10-01T10:00:00+08:00', target: in_(1.5, 'workingHours') },
    '2025-10-09T02:30:00.000Z',
  ],
  [
    'a night shift runs over midnight',
    { calendar: NIGHTLY, start: '2025-06-06T22:00:00+08:00', target: in_(5, 'workingHours') },
    '2025-06-06T19:00:00.000Z',
  ],
  [
    'a day that closes at 24:00',
    { calendar: NIGHTLY, start: '2025-06-06T12:00:00+08:00', target: in_(1, 'workingDays') },
    '2025-06-07T16:00:00.000Z',
  ],
  [
    'an hour across the spring gap of New York',
    {
      calendar: newYork([['00:00', '24:00']]),
      start: '2025-03-09T01:00:00-05:00',
      target: in_(3, 'workingHours'),
    },
    '2025-03-09T09:00:00.000Z',
  ],
  [
    'an opening inside the spring gap moves forward by the gap',
    {
      calendar: newYork([['02:30', '05:00']]),
      start: '2025-03-09T00:00:00-05:00',
      target: in_(1, 'workingHours'),
    },
    '2025-03-09T08:30:00.000Z',
  ],
  [
    'an opening inside the autumn repeat is its first',
    {
      calendar: newYork([['01:30', '03:00']]),
      start: '2025-11-02T00:00:00-04:00',
      target: in_(2, 'workingHours'),
    },
    '2025-11-02T07:30:00.000Z',
  ],
  [
    'closing time after the clock change',
    { calendar: newYork(OFFICE), start: '2025-03-08T12:00:00-05:00', target: in_(1, 'workingDays') },
    '2025-03-09T22:00:00.000Z',
  ],
  [
    'a month from 31 January, clamped',
    { calendar: PLAIN, start: '2025-01-31T10:00:00+08:00', target: in_(1, 'months') },
    '2025-02-28T10:00:00.000Z',
  ],
  [
    'a month from 31 January of a leap year',
    { calendar: PLAIN, start: '2024-01-31T10:00:00+08:00', target: in_(1, 'months') },
    '2024-02-29T10:00:00.000Z',
  ],
  [
    'a month that ends on a Saturday rolls on',
    { calendar: PLAIN, start: '2025-05-14T10:00:00+08:00', target: in_(1, 'months') },
    '2025-06-16T10:00:00.000Z',
  ],
  [
    'three days that end on a Saturday roll on',
    { calendar: PLAIN, start: '2025-06-04T10:00:00+08:00', target: in_(3, 'days') },
    '2025-06-09T10:00:00.000Z',
  ],
  [
    'days that end in the holiday roll past it',
    { calendar: CHINA, start: '2025-09-29T10:00:00+08:00', target: in_(3, 'days') },
    '2025-10-09T10:00:00.000Z',
  ],
  [
    'a pause moves hours on',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(24, 'hours'),
      pauses: [['2025-06-06T04:00:00Z', '2025-06-06T06:00:00Z']],
    },
    '2025-06-07T04:00:00.000Z',
  ],
  [
    'overlapping pauses count once',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(24, 'hours'),
      pauses: [
        ['2025-06-06T04:00:00Z', '2025-06-06T06:00:00Z'],
        ['2025-06-06T05:00:00Z', '2025-06-06T07:00:00Z'],
      ],
    },
    '2025-06-07T05:00:00.000Z',
  ],
  [
    'a whole working day lost moves working days on by one',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(2, 'workingDays'),
      pauses: [['2025-06-09T09:00:00+08:00', '2025-06-09T18:00:00+08:00']],
    },
    '2025-06-11T10:00:00.000Z',
  ],
  [
    'less than a whole working day lost moves nothing',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(2, 'workingDays'),
      pauses: [['2025-06-09T09:00:00+08:00', '2025-06-09T17:59:00+08:00']],
    },
    '2025-06-10T10:00:00.000Z',
  ],
  [
    'the same clock moves by the working time lost',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(1, 'workingDays', 'sameClock'),
      pauses: [['2025-06-06T12:00:00+08:00', '2025-06-06T15:00:00+08:00']],
    },
    '2025-06-09T05:00:00.000Z',
  ],
  [
    'days move by whole days paused',
    {
      calendar: PLAIN,
      start: '2025-06-02T10:00:00+08:00',
      target: in_(3, 'days'),
      pauses: [['2025-06-03T00:00:00+08:00', '2025-06-04T12:00:00+08:00']],
    },
    '2025-06-06T10:00:00.000Z',
  ],
  [
    'a pause of no length counts nothing',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(24, 'hours'),
      pauses: [['2025-06-06T04:00:00Z', '2025-06-06T04:00:00Z']],
    },
    '2025-06-07T02:00:00.000Z',
  ],
  [
    'a pause before the start counts nothing',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(24, 'hours'),
      pauses: [['2025-06-05T04:00:00Z', '2025-06-05T09:00:00Z']],
    },
    '2025-06-07T02:00:00.000Z',
  ],
  [
    'while it is paused there is none',
    {
      calendar: PLAIN,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(24, 'hours'),
      pauses: [['2025-06-06T04:00:00Z', null]],
    },
    null,
  ],
  [
    'the time the resident named, finished pauses or not',
    {
      calendar: CHINA,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(2, 'workingDays'),
      requestedAt: '2025-10-03T20:15:00+08:00',
      pauses: [['2025-06-06T04:00:00Z', '2025-06-06T06:00:00Z']],
    },
    '2025-10-03T12:15:00.000Z',
  ],
  [
    'the time the resident named, while it is paused',
    {
      calendar: CHINA,
      start: '2025-06-06T10:00:00+08:00',
      target: in_(2, 'workingDays'),
      requestedAt: '2025-10-03T20:15:00+08:00',
      pauses: [['2025-06-06T04:00:00Z', null]],
    },
    null,
  ],
];
