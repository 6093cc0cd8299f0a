import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';

interface Preview {
  dueAt: string | null;
  spans: { from: string; to: string | null; counted: boolean; why: string }[];
}

const OFFICE = [['09:00', '18:00']];
const LUNCH = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
];
const NIGHT = [
  ['00:00', '06:00'],
  ['20:00', '24:00'],
];
const week = (windows: string[][], weekend: string[][] = []) => ({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
  sat: weekend,
  sun: weekend,
});
const NATIONAL_DAYS = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2025-10-${day}`);
const CHINA = {
  timeZone: 'Asia/Shanghai',
  weekly: week(OFFICE),
  holidays: NATIONAL_DAYS,
  makeupDays: ['2025-09-28', '2025-10-11'],
};
const PLAIN = { ...CHINA, holidays: [], makeupDays: [] };
const LUNCHING = { ...PLAIN, weekly: week(LUNCH) };
const NIGHTLY = { ...PLAIN, weekly: week(NIGHT, NIGHT) };
const newYork = (windows: string[][]) => ({
  timeZone: 'America/New_York',
  weekly: week(windows, windows),
  holidays: [],
  makeupDays: [],
});
const in_ = (amount: number, unit: string, dayCount?: string) => ({
  amount,
  unit,
  ...(dayCount ? { dayCount } : {}),
});

type Question = { calendar: unknown; start: string; target: unknown; pauses?: unknown; requestedAt?: string };

// reckoned by hand from the domain page, "Working time"; Shanghai is eight hours ahead
const VECTORS: [string, Question, string | null][] = [
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

const good: Question = { calendar: PLAIN, start: '2025-06-06T10:00:00+08:00', target: in_(2, 'workingDays') };
const calendar = (change: object) => ({ ...good, calendar: { ...PLAIN, ...change } });
const monday = (...windows: unknown[]) => calendar({ weekly: { ...week(OFFICE), mon: windows } });
const target = (change: unknown) => ({ ...good, target: change });

const REFUSED: [string, object, string][] = [
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

describe('a preview of a due time', () => {
  let desk: Desk;
  let clerk: Person;
  const preview = (question: object) => clerk.post<Preview>('deadline-previews', question);

  beforeAll(async () => {
    desk = await openDesk();
    clerk = await desk.as('clerk');
  });
  afterAll(() => desk.close());

  test('is for the staff only', async () => {
    expect((await desk.stranger.post('deadline-previews', good)).status).toBe(401);
    for (const name of ['engineer', 'company'] as const)
      expect((await (await desk.as(name)).post('deadline-previews', good)).status).toBe(200);
  });

  test.each(VECTORS)('reckons: %s', async (_what, question, dueAt) => {
    const { status, body } = await preview(question);
    expect([status, body.dueAt]).toEqual([200, dueAt]);
    // the way to it has no gap
    body.spans.slice(1).forEach((span, index) => expect(span.from).toBe(body.spans[index]?.to));
    expect(body.spans.at(-1)?.to).toBe(dueAt);
    expect(body.spans[0]?.from).toBe(new Date(question.start).toISOString());
  });

  test.each(REFUSED)('refuses %s', async (_what, question, code) => {
    const { status, body } = await preview(question);
    expect([status, body.code]).toEqual([400, code]);
    expect(body.message).toMatch(/\p{Script=Han}/u);
  });

  test('asks a stored calendar by its id, and says which year is not loaded', async () => {
    const { body: calendars } = await clerk.list<{ id: string; loadedYears: number[] }>('calendars');
    const [stored] = calendars;
    expect(stored?.loadedYears).toEqual(expect.arrayContaining([2011, 2025, 2026]));
    const asked = (start: string, target_: object) =>
      preview({ calendar: stored?.id, start, target: target_ });
    expect((await asked('2025-09-30T10:00:00+08:00', in_(2, 'workingDays'))).body.dueAt).toBe(
      '2025-10-10T10:00:00.000Z',
    );
    const refused = await asked('2031-09-30T10:00:00+08:00', in_(2, 'workingDays'));
    expect([refused.status, refused.body.code]).toEqual([400, 'calendar.year-not-loaded']);
    expect(refused.body.message).toContain('2031');
    expect((await asked('2031-09-30T10:00:00+08:00', in_(2, 'hours'))).status).toBe(200);
  });

  test('tells how much of a Monday counted towards working hours', async () => {
    const { body } = await preview({
      calendar: LUNCHING,
      start: '2025-06-09T08:00:00+08:00',
      target: in_(4, 'workingHours'),
    });
    const shown = body.spans.map(
      ({ from, to, counted }) => `${from.slice(11, 16)}–${to?.slice(11, 16)} ${counted}`,
    );
    expect(shown).toEqual(['00:00–01:00 false', '01:00–04:00 true', '04:00–05:30 false', '05:30–06:30 true']);
  });
});
