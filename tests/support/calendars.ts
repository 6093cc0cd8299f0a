/** Calendars to reckon with by hand, as a preview takes them; Shanghai is eight hours ahead of UTC. */
export const OFFICE = [['09:00', '18:00']];
const LUNCH = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
];
const NIGHT = [
  ['00:00', '06:00'],
  ['20:00', '24:00'],
];
export const week = (windows: string[][], weekend: string[][] = []) => ({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
  sat: weekend,
  sun: weekend,
});
const NATIONAL_DAYS = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2025-10-${day}`);
export const CHINA = {
  timeZone: 'Asia/Shanghai',
  weekly: week(OFFICE),
  holidays: NATIONAL_DAYS,
  makeupDays: ['2025-09-28', '2025-10-11'],
};
export const PLAIN = { ...CHINA, holidays: [], makeupDays: [] };
export const LUNCHING = { ...PLAIN, weekly: week(LUNCH) };
export const NIGHTLY = { ...PLAIN, weekly: week(NIGHT, NIGHT) };
export const newYork = (windows: string[][]) => ({
  timeZone: 'America/New_York',
  weekly: week(windows, windows),
  holidays: [],
  makeupDays: [],
});
export const in_ = (amount: number, unit: string, dayCount?: string) => ({
  amount,
  unit,
  ...(dayCount ? { dayCount } : {}),
});

export type PreviewQuestion = {
  calendar: unknown;
  start: string;
  target: unknown;
  pauses?: unknown;
  requestedAt?: string;
};
