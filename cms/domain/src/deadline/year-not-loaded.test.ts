import { chineseCalendar } from '../calendar';
import {
  days,
  dueFor,
  hours,
  months,
  officeCalendar,
  sameClock,
  workingDays,
  workingHours,
} from './desk.fixture';

const refused = (year: number) =>
  expect.objectContaining({ code: 'calendar.year-not-loaded', params: { year } });
const failure = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return 'answered';
};

test('two working days from 30 December 2026 look at 2027, which is said to be not loaded', () => {
  expect(failure(() => dueFor('2026-12-30T10:00', workingDays(2)))).toEqual(refused(2027));
  expect(dueFor('2026-12-30T10:00', workingDays(1))).toBe('2026-12-31T18:00');
});

test('the day of receipt itself need not be known for working days, days and months', () => {
  expect(dueFor('2010-12-31T10:00', workingDays(1))).toBe('2011-01-04T18:00');
  expect(dueFor('2010-12-31T10:00', sameClock(1))).toBe('2011-01-04T10:00');
  expect(dueFor('2010-12-20T10:00', months(1))).toBe('2011-01-20T18:00');
});

test('days and months need only the years that they end and roll in', () => {
  expect(failure(() => dueFor('2026-12-31T10:00', days(1)))).toEqual(refused(2027));
  const gap = officeCalendar({ loadedYears: [2024, 2026] });
  expect(dueFor('2024-06-03T10:00', months(24), { calendar: gap })).toBe('2026-06-03T18:00');
});

test('working hours need every year that they walk in, the receipt’s included', () => {
  expect(failure(() => dueFor('2026-12-31T17:00', workingHours(2)))).toEqual(refused(2027));
  expect(dueFor('2026-12-31T17:00', workingHours(1))).toBe('2026-12-31T18:00');
  expect(failure(() => dueFor('2010-12-31T23:00', workingHours(1)))).toEqual(refused(2010));
});

test('paused working time needs the years in which it is measured', () => {
  const pauses: [string, string][] = [['2026-12-30T10:00', '2027-01-04T10:00']];
  expect(failure(() => dueFor('2026-12-29T10:00', workingDays(2), { pauses }))).toEqual(refused(2027));
  const early: [string, string][] = [['2010-12-31T12:00', '2010-12-31T13:00']];
  expect(failure(() => dueFor('2010-12-31T10:00', workingDays(1), { pauses: early }))).toEqual(refused(2010));
});

test('a pause that comes after the clock ran out asks no year', () => {
  const pauses: [string, string][] = [['2027-02-01T10:00', '2027-03-01T10:00']];
  expect(dueFor('2026-12-29T10:00', workingDays(2), { pauses })).toBe('2026-12-31T18:00');
});

test('hours never ask, and a calendar without a list of years knows every year', () => {
  expect(dueFor('2026-12-31T23:00', hours(2))).toBe('2027-01-01T01:00');
  expect(dueFor('2026-12-31T10:00', workingDays(1), { calendar: officeCalendar() })).toBe('2027-01-01T18:00');
});

test('a calendar with no year loaded refuses at once', () => {
  const calendar = { ...chineseCalendar(), loadedYears: [] };
  expect(failure(() => dueFor('2025-06-06T10:00', workingDays(1), { calendar }))).toEqual(refused(2025));
});

test('a pause that covers the unknown year carries days across it', () => {
  const gap = officeCalendar({ loadedYears: [2024, 2026] });
  const pauses: [string, string][] = [['2024-12-21T00:00', '2026-01-25T00:00']];
  expect(dueFor('2024-12-20T10:00', days(20), { calendar: gap, pauses })).toBe('2026-02-13T18:00');
  expect(dueFor('2024-12-20T17:00', workingHours(2), { calendar: gap, pauses })).toBe('2026-01-26T10:00');
});
