import { monthsOf } from './monthsOf';

it('begins November 2026, whose first is a Sunday, in the last place of the week', () => {
  const [november] = monthsOf([{ date: '2026-11-24', kind: 'counted' }]);
  expect([november?.name, november?.before, november?.days.length]).toEqual(['2026-11', 6, 30]);
  expect(november?.days[23]).toEqual({ day: 24, date: '2026-11-24', kind: 'counted' });
  expect(november?.days[24]?.kind).toBeNull();
});

it('shows both months of a reckoning that crosses their border, and February with 29 days', () => {
  const months = monthsOf([
    { date: '2028-01-31', kind: 'skipped' },
    { date: '2028-02-01', kind: 'counted' },
  ]);
  expect(months.map(({ name, days }) => [name, days.length])).toEqual([
    ['2028-01', 31],
    ['2028-02', 29],
  ]);
});
