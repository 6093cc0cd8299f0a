import { datesBetween, plusDays, plusMonths } from './dates';

it('goes over the end of the year', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusMonths('2026-01-31', -1)).toBe('2025-12-31');
});

it('stays within a shorter month', () => {
  expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
});

it('counts both ends of a range, and takes an end before its beginning for one day', () => {
  expect(datesBetween('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01']);
  expect(datesBetween('2026-12-31', '2026-12-01')).toEqual(['2026-12-31']);
});
