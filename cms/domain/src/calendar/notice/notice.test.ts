import { refusal as refused } from '../../error/refusal.fixture';
import { chineseCalendar } from '../chinese-calendar';
import statutory from '../cn.json';
import { withDays } from '../day-edit';
import { noticeEdits } from './notice-edits';
import { readNotice } from './read-notice';

const refusal = (text: string): string => refused(() => readNotice(text));
const json = (body: unknown) => readNotice(JSON.stringify(body));

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const ics = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const allDay = (name: string, from: string, to?: string) =>
  event(
    `SUMMARY;LANGUAGE=zh_CN:${name}`,
    `DTSTART;VALUE=DATE:${from}`,
    ...(to ? [`DTEND;VALUE=DATE:${to}`] : []),
  );

describe('JSON', () => {
  test('reads the shape of the shipped calendar, and of its source', () => {
    const notice = json(statutory);
    expect(notice.years).toHaveLength(16);
    expect(noticeEdits(chineseCalendar(), notice)).toEqual({});
    const { holidays, makeupDays } = statutory.years['2026'];
    const source = json({ format: 1, years: { 2026: { paper: [], offDays: holidays, makeupDays } } });
    expect(source).toEqual({ years: [2026], holidays, makeupDays, skipped: [] });
  });

  test('reads a calendar’s record', () => {
    const record = {
      loadedYears: [2027],
      holidays: ['2027-01-01'],
      makeupDays: [{ date: '2027-01-03', windows: [] }],
    };
    expect(json(record)).toEqual({
      years: [2027],
      holidays: ['2027-01-01'],
      makeupDays: ['2027-01-03'],
      skipped: [],
    });
  });

  test('reads a year’s file of the public collections', () => {
    const days = [
      { name: '元旦', date: '2027-01-01', isOffDay: true },
      { name: '元旦', date: '2027-01-02', isOffDay: false },
    ];
    expect(json({ year: 2027, papers: [], days })).toMatchObject({
      years: [2027],
      makeupDays: ['2027-01-02'],
    });
  });

  test('a year’s file without a day, as it stands before the notice is out, loads nothing', () => {
    expect(refusal(JSON.stringify({ year: 2027, papers: [], days: [] }))).toBe('notice.empty');
    expect(refusal(JSON.stringify({ years: { 2027: { holidays: [], makeupDays: [] } } }))).toBe(
      'notice.empty',
    );
  });

  test('a list that names no year arranges one only with its three fixed days off', () => {
    const fixed = ['2027-01-01', '2027-05-01', '2027-10-01'];
    expect(json({ holidays: fixed }).years).toEqual([2027]);
    expect(json({ holidays: fixed.slice(1) }).years).toEqual([]);
  });

  test.each([
    ['{', 'notice.unreadable'],
    ['[]', 'notice.unreadable'],
    ['{}', 'notice.unreadable'],
    ['{"holidays":"2027-01-01"}', 'notice.unreadable'],
    ['{"days":[{"date":"2027-01-01"}]}', 'notice.unreadable'],
    ['{"holidays":["2027-02-29"]}', 'notice.date-invalid'],
    ['{"holidays":[20270101]}', 'notice.date-invalid'],
    ['{"holidays":["2027-01-01"],"makeupDays":["2027-01-01"]}', 'notice.day-conflict'],
    [' '.repeat(1_000_001), 'notice.too-long'],
  ])('%.40s is refused: %s', (text, code) => {
    expect(refusal(text)).toBe(code);
  });
});

describe('iCalendar', () => {
  test('the day of DTEND is no longer part of the holiday', () => {
    const notice = readNotice(ics(allDay('元旦（休）', '20270101', '20270104')));
    expect(notice.holidays).toEqual(['2027-01-01', '2027-01-02', '2027-01-03']);
  });

  test('without DTEND, or with the same day, it is one day', () => {
    expect(readNotice(ics(allDay('元旦 休', '20270101'))).holidays).toEqual(['2027-01-01']);
    expect(readNotice(ics(allDay('元旦 休', '20270101', '20270101'))).holidays).toEqual(['2027-01-01']);
  });

  test('班 and Apple’s mark make a workday, festivals on which people work are named', () => {
    const notice = readNotice(
      ics(
        allDay('春节 假期 第1天/共8天', '20270205'),
        allDay('春节（班）', '20270130'),
        event('SUMMARY:除夕', 'DTSTART;VALUE=DATE:20270206', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'),
        event('SUMMARY:春节', 'DTSTART;VALUE=DATE:20270214', 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'),
        allDay('元宵节', '20270220'),
      ),
    );
    expect(notice).toEqual({
      years: [],
      holidays: ['2027-02-05', '2027-02-06'],
      makeupDays: ['2027-01-30', '2027-02-14'],
      skipped: ['元宵节'],
    });
  });

  test('long lines are unfolded, alarms inside an event are none of it, cancelled events are left out', () => {
    const text = ics(
      event(
        'SUMMARY:国庆',
        ' 节（休）',
        'DTSTART;VALUE=DATE:20271001',
        'BEGIN:VALARM',
        'TRIGGER:-PT1H',
        'SUMMARY:班',
        'END:VALARM',
      ),
      event('SUMMARY:元旦（休）', 'DTSTART;VALUE=DATE:20270101', 'STATUS:CANCELLED'),
    );
    expect(readNotice(`\uFEFF${text}`).holidays).toEqual(['2027-10-01']);
  });

  test.each([
    [
      ics(event('SUMMARY:元旦（休）', 'DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=YEARLY')),
      'notice.recurring',
    ],
    [ics(event('SUMMARY:元旦（休）', 'DTSTART:20270101T090000Z')), 'notice.not-all-day'],
    [ics(allDay('元旦（休）', '20270132')), 'notice.date-invalid'],
    [ics(allDay('元旦（休）', '20270103', '20270101')), 'notice.span-invalid'],
    [ics(allDay('元旦（休）', '20270101', '20280101')), 'notice.span-invalid'],
    [ics(allDay('春节调休', '20270130')), 'notice.kind-unknown'],
    [ics(event('SUMMARY:元旦（休）')), 'notice.unreadable'],
    [ics(allDay('元宵节', '20270220')), 'notice.empty'],
    [ics('BEGIN:VEVENT'), 'notice.unreadable'],
    ['BEGIN:VCALENDAR', 'notice.unreadable'],
  ])('%.60s is refused: %s', (text, code) => {
    expect(refusal(text)).toBe(code);
  });
});

describe('what a notice changes', () => {
  const chinese = chineseCalendar();

  test('a year that it arranges is arranged as it says, days that it does not name are plain again', () => {
    const holidays = ['2026-01-01', '2026-05-01', '2026-10-01'];
    const edits = noticeEdits(chinese, json({ years: { 2026: { holidays, makeupDays: ['2026-10-10'] } } }));
    const after = withDays(chinese, edits);
    expect(after.holidays.filter((date) => date.startsWith('2026'))).toEqual(holidays);
    expect(after.makeupDays.filter((day) => String(day).startsWith('2026'))).toEqual(['2026-10-10']);
    expect(after.holidays.filter((date) => date.startsWith('2025'))).toHaveLength(28);
  });

  test('single days leave the rest of their year alone', () => {
    expect(noticeEdits(chinese, json({ holidays: ['2026-12-25'] }))).toEqual({
      '2026-12-25': { as: 'holiday' },
    });
  });

  test('a make-up day keeps the windows that the centre gave it', () => {
    const windows: [string, string][] = [['09:00', '12:00']];
    const own = withDays(chinese, { '2026-10-10': { as: 'makeup', windows } });
    expect(noticeEdits(own, json(statutory))).toEqual({});
  });
});
