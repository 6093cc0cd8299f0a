import { clockTime, daysBetween, wallClock } from './zone';

export type NearDay = 'yesterday' | 'today' | 'tomorrow' | 'dayAfterTomorrow';

const nearDays: Record<number, NearDay> = {
  [-1]: 'yesterday',
  0: 'today',
  1: 'tomorrow',
  2: 'dayAfterTomorrow',
};

/** What a person would call that day: today, tomorrow …; null when a date says it better. */
export const nearDay = (instant: number, now: number, zone: string): NearDay | null =>
  nearDays[daysBetween(now, instant, zone)] ?? null;

const formats = new Map<string, Intl.DateTimeFormat>();

export type DateWidth = 'full' | 'short';

const dateFormat = (
  locale: string,
  zone: string,
  withYear: boolean,
  width: DateWidth,
): Intl.DateTimeFormat => {
  const key = `${locale} ${zone} ${withYear} ${width}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      month: locale === 'en' ? 'short' : 'long',
      day: 'numeric',
      weekday: withYear || width === 'short' ? undefined : 'short',
      year: withYear ? 'numeric' : undefined,
    });
  formats.set(key, made);
  return made;
};

/** '11月24日周二', with the year instead of the weekday when it is not this one; short leaves the weekday out. */
export const dateWords = (
  instant: number,
  now: number,
  zone: string,
  locale: string,
  width: DateWidth = 'full',
): string => {
  const withYear = wallClock(instant, zone).year !== wallClock(now, zone).year;
  return dateFormat(locale, zone, withYear, width).format(instant);
};

/** '2026-11-24 18:00': the exact time, for the pointer that rests on the words. */
export const exactWords = (instant: number, zone: string): string => {
  const { year, month, day } = wallClock(instant, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${clockTime(instant, zone)}`;
};
