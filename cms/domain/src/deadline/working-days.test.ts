import { everyDay, dueFor, officeCalendar, sameClock, workingDays } from './desk.fixture';

// 2025-06-06 is a Friday; the week after it has no days off
test('a complaint reported on Friday at 17:59 with two working days is due Tuesday at closing', () => {
  expect(dueFor('2025-06-06T17:59', workingDays(2))).toBe('2025-06-10T18:00');
});

test('the hour of receipt makes no difference: before opening, after closing or on a weekend', () => {
  expect(dueFor('2025-06-05T00:00', workingDays(1))).toBe('2025-06-06T18:00');
  expect(dueFor('2025-06-05T23:59', workingDays(1))).toBe('2025-06-06T18:00');
  expect(dueFor('2025-06-07T12:00', workingDays(1))).toBe('2025-06-09T18:00');
});

test('the local date of receipt counts, not the date in UTC', () => {
  // 2025-06-05 23:30Z is already Friday in Shanghai
  expect(dueFor('2025-06-05T23:30', workingDays(1), { offset: 'Z' })).toBe('2025-06-09T10:00');
});

test('holidays do not count and make-up Saturdays do', () => {
  expect(dueFor('2025-09-30T10:00', workingDays(2))).toBe('2025-10-10T18:00');
  expect(dueFor('2025-09-30T10:00', workingDays(3))).toBe('2025-10-11T18:00');
});

test('closing is the end of the last window: after lunch, at 24:00, or on a short Friday', () => {
  const lunch = [
    ['09:00', '12:00'],
    ['13:00', '17:30'],
  ];
  const split = officeCalendar({ weekly: { ...everyDay(lunch), fri: [['09:00', '12:00']] } });
  expect(dueFor('2025-06-03T10:00', workingDays(1), { calendar: split })).toBe('2025-06-04T17:30');
  expect(dueFor('2025-06-05T10:00', workingDays(1), { calendar: split })).toBe('2025-06-06T12:00');
  const late = officeCalendar({ weekly: everyDay([['20:00', '24:00']]) });
  expect(dueFor('2025-06-05T10:00', workingDays(1), { calendar: late })).toBe('2025-06-07T00:00');
});

test('a make-up day has Monday’s windows unless it has its own', () => {
  const weekly = { ...everyDay([['09:00', '18:00']]), mon: [['08:00', '16:00']], sat: [], sun: [] };
  const makeupDays = ['2025-06-07', { date: '2025-06-08', windows: [['10:00', '11:00']] }];
  const calendar = officeCalendar({ weekly, makeupDays });
  expect(dueFor('2025-06-06T10:00', workingDays(1), { calendar })).toBe('2025-06-07T16:00');
  expect(dueFor('2025-06-06T10:00', workingDays(2), { calendar })).toBe('2025-06-08T11:00');
});

test('a make-up day borrows the first open weekday’s windows where Monday is closed', () => {
  const weekly = { mon: [], tue: [['10:00', '15:00']], wed: [['09:00', '18:00']] };
  const calendar = officeCalendar({ weekly, makeupDays: ['2025-06-07'] });
  expect(dueFor('2025-06-06T10:00', workingDays(1), { calendar })).toBe('2025-06-07T15:00');
});

test('a pause moves working days on by the whole working days lost, rounded down', () => {
  const pauses = (to: string): [string, string][] => [['2025-06-09T10:00', to]];
  expect(dueFor('2025-06-06T10:00', workingDays(2), { pauses: pauses('2025-06-10T09:59') })).toBe(
    '2025-06-10T18:00',
  );
  expect(dueFor('2025-06-06T10:00', workingDays(2), { pauses: pauses('2025-06-10T10:00') })).toBe(
    '2025-06-11T18:00',
  );
});

test('nights, weekends and holidays inside a pause are no working time lost', () => {
  const pauses: [string, string][] = [['2025-06-06T18:00', '2025-06-09T09:00']];
  expect(dueFor('2025-06-06T10:00', workingDays(1), { pauses })).toBe('2025-06-09T18:00');
});

test('working time lost on the day of receipt counts as lost, before the receipt it does not', () => {
  const rest: [string, string] = ['2025-06-09T00:00', '2025-06-09T15:00'];
  const pauses = (from: string): [string, string][] => [[from, '2025-06-06T18:00'], rest];
  expect(dueFor('2025-06-06T15:00', workingDays(2), { pauses: pauses('2025-06-06T09:00') })).toBe(
    '2025-06-11T18:00',
  );
  expect(dueFor('2025-06-06T15:30', workingDays(2), { pauses: pauses('2025-06-06T09:00') })).toBe(
    '2025-06-10T18:00',
  );
});

test('several pauses add up, and overlapping ones count once', () => {
  const half: [string, string] = ['2025-06-09T09:00', '2025-06-09T14:00'];
  const other: [string, string] = ['2025-06-10T09:00', '2025-06-10T13:00'];
  const due = (pauses: [string, string][]) => dueFor('2025-06-06T10:00', workingDays(2), { pauses });
  expect(due([half, other])).toBe('2025-06-11T18:00');
  expect(due([half, half])).toBe('2025-06-10T18:00');
});

test('a pause that begins when the time is up comes after the clock', () => {
  const pauses: [string, string][] = [['2025-06-10T18:00', '2025-06-20T18:00']];
  expect(dueFor('2025-06-06T10:00', workingDays(2), { pauses })).toBe('2025-06-10T18:00');
});

test('a pause reaches into the days that an earlier pause has added', () => {
  const pauses: [string, string][] = [
    ['2025-06-09T09:00', '2025-06-09T18:00'],
    ['2025-06-11T09:00', '2025-06-11T18:00'],
  ];
  expect(dueFor('2025-06-06T10:00', workingDays(2), { pauses })).toBe('2025-06-12T18:00');
});

test('the same clock: Friday 15:20 with one working day is due Monday 15:20', () => {
  expect(dueFor('2025-06-06T15:20', sameClock(1))).toBe('2025-06-09T15:20');
});

test('the same clock while closed is the next opening, perhaps days later', () => {
  expect(dueFor('2025-06-03T07:00', sameClock(1))).toBe('2025-06-04T09:00');
  expect(dueFor('2025-06-03T20:00', sameClock(1))).toBe('2025-06-05T09:00');
  expect(dueFor('2025-06-05T20:00', sameClock(1))).toBe('2025-06-09T09:00');
});

test('the same clock at closing time is closed, at opening time open', () => {
  expect(dueFor('2025-06-03T18:00', sameClock(1))).toBe('2025-06-05T09:00');
  expect(dueFor('2025-06-03T09:00', sameClock(1))).toBe('2025-06-04T09:00');
});

test('the same clock inside a lunch break is the afternoon’s opening', () => {
  const lunch = officeCalendar({
    weekly: everyDay([
      ['09:00', '12:00'],
      ['13:30', '18:00'],
    ]),
  });
  expect(dueFor('2025-06-03T12:30', sameClock(1), { calendar: lunch })).toBe('2025-06-04T13:30');
});

test('the same clock moves on by the working time lost and may end at closing', () => {
  const lost = (from: string, to: string) => ({ pauses: [[from, to]] as [string, string][] });
  expect(dueFor('2025-06-03T15:00', sameClock(1), lost('2025-06-03T16:00', '2025-06-03T17:00'))).toBe(
    '2025-06-04T16:00',
  );
  expect(dueFor('2025-06-03T15:00', sameClock(1), lost('2025-06-03T15:00', '2025-06-03T18:00'))).toBe(
    '2025-06-04T18:00',
  );
  expect(dueFor('2025-06-03T15:00', sameClock(1), lost('2025-06-03T15:00', '2025-06-04T09:01'))).toBe(
    '2025-06-05T09:01',
  );
  expect(dueFor('2025-06-03T15:00', sameClock(1), lost('2025-06-03T18:00', '2025-06-04T09:00'))).toBe(
    '2025-06-04T15:00',
  );
});

test('two pauses that touch at closing time are one, which began before the time was up', () => {
  const pauses: [string, string][] = [
    ['2025-06-10T17:00', '2025-06-10T18:00'],
    ['2025-06-10T18:00', '2025-06-11T18:00'],
  ];
  expect(dueFor('2025-06-06T10:00', workingDays(2), { pauses })).toBe('2025-06-11T18:00');
});

test('the same clock is not moved by a pause that begins when it is reached', () => {
  const pauses: [string, string][] = [['2025-06-09T15:20', '2025-06-10T15:20']];
  expect(dueFor('2025-06-06T15:20', sameClock(1), { pauses })).toBe('2025-06-09T15:20');
});
