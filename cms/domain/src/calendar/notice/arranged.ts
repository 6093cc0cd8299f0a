import { DomainError } from '../../error';
import { parseDate, yearOf } from '../civil';
import type { Notice } from './notice';

interface Found {
  holidays: readonly string[];
  makeupDays: readonly string[];
  skipped?: readonly string[];
  /** Years that the source itself says it arranges. */
  named?: readonly number[];
}

export function noticeDate(input: unknown): string {
  const date = typeof input === 'string' ? input : '';
  const day = parseDate(date);
  if (day === null || yearOf(day) < 1900)
    throw new DomainError('notice.date-invalid', { params: { date: String(input).slice(0, 40) } });
  return date;
}

// New Year, Labour Day and National Day are off in every year that the State Council arranges
const FIXED = ['-01-01', '-05-01', '-10-01'];

/** A list that has the three fixed days off of a year is taken for the whole year's. */
const isWhole = (year: number, holidays: ReadonlySet<string>): boolean =>
  FIXED.every((day) => holidays.has(`${year}${day}`));

const yearIn = (date: string): number => Number(date.slice(0, 4));

/** One notice of what a source lists; refused where a date is both, or where nothing is listed at all. */
export function arranged({ holidays, makeupDays, skipped = [], named }: Found): Notice {
  const off = new Set(holidays.map(noticeDate));
  const made = new Set(makeupDays.map(noticeDate));
  const both = [...made].find((date) => off.has(date));
  if (both !== undefined) throw new DomainError('notice.day-conflict', { params: { date: both } });
  if (off.size === 0) throw new DomainError('notice.empty');
  const told = [...new Set([...off].map(yearIn))];
  const years = told.filter((year) => (named ? named.includes(year) : isWhole(year, off)));
  return {
    years: years.sort(),
    holidays: [...off].sort(),
    makeupDays: [...made].sort(),
    skipped: [...skipped],
  };
}
