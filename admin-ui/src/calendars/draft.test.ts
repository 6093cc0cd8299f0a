import { chineseCalendar } from '@shouwen/domain/calendar';
import type { Calendar } from './calendar';
import { changedFields, drafted, formerFields, isEmpty, noDraft, settled } from './draft';

const calendar: Calendar = { ...chineseCalendar(), id: 'a', version: 3, name: '法定', code: 'default' };

it('sends only the lists that a day off changes', () => {
  const draft = { ...noDraft, days: { '2026-11-27': { as: 'holiday' as const } } };
  expect(Object.keys(changedFields(calendar, draft))).toEqual(['holidays']);
  expect(drafted(calendar, draft).holidays).toContain('2026-11-27');
});

it('a day that was put back, a year that is there and the same name are no changes', () => {
  const draft = { days: { '2026-10-01': { as: 'holiday' as const } }, years: [2026], name: '法定' };
  expect(isEmpty(settled(calendar, draft))).toBe(true);
  expect(changedFields(calendar, noDraft)).toEqual({});
});

it('adds a year in order', () => {
  const draft = { ...noDraft, years: [2027] };
  expect(changedFields(calendar, draft).loadedYears?.slice(-2)).toEqual([2026, 2027]);
  expect(isEmpty(settled(calendar, draft))).toBe(false);
});

it('what takes a saved draft back holds the same fields as they were', () => {
  const draft = { ...noDraft, days: { '2026-11-27': { as: 'holiday' as const } }, name: '新名' };
  expect(formerFields(calendar, draft)).toEqual({ holidays: calendar.holidays, name: '法定' });
});
