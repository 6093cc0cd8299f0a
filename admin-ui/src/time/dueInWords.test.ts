import { amountsOf, dueInWords, type PromisedTime } from './dueInWords';

const dueAt = '2026-11-22T08:00:00.000Z';
const at = (text: string) => Date.parse(`2026-11-${text}:00.000Z`);
const running: PromisedTime = { dueAt, metAt: null, isRunning: true, isPaused: false };

it('says three hours left when three hours are left, and turns amber', () => {
  expect(dueInWords(running, at('22T05:00'))).toEqual({
    tone: 'soon',
    amounts: [{ count: 3, unit: 'hours' }],
  });
});

it('stays calm while more than four hours are left', () => {
  expect(dueInWords(running, at('22T03:59')).tone).toBe('calm');
  expect(dueInWords(running, at('22T04:00')).tone).toBe('soon');
});

it('is not late at the due minute itself', () => {
  expect(dueInWords(running, at('22T08:00')).tone).toBe('soon');
});

it('is two days overdue after two whole days', () => {
  expect(dueInWords(running, at('24T09:30'))).toEqual({
    tone: 'late',
    amounts: [{ count: 2, unit: 'days' }],
  });
});

it('counts minutes besides hours when it gets close', () => {
  expect(amountsOf(80 * 60_000)).toEqual([
    { count: 1, unit: 'hours' },
    { count: 20, unit: 'minutes' },
  ]);
  expect(amountsOf(120 * 60_000)).toEqual([{ count: 2, unit: 'hours' }]);
});

it('tells tomorrow from the day after', () => {
  expect(amountsOf(47 * 3_600_000)).toEqual([
    { count: 1, unit: 'days' },
    { count: 23, unit: 'hours' },
  ]);
  expect(amountsOf(49 * 3_600_000)).toEqual([{ count: 2, unit: 'days' }]);
});

it('keeps saying that a kept promise was kept, even long afterwards', () => {
  expect(dueInWords({ ...running, metAt: dueAt }, at('30T00:00'))).toEqual({ tone: 'met', amounts: [] });
});

it('says how late a late answer came', () => {
  const late = dueInWords({ ...running, metAt: '2026-11-22T08:30:00.000Z' }, at('30T00:00'));
  expect(late).toEqual({ tone: 'metLate', amounts: [{ count: 30, unit: 'minutes' }] });
});

it('chases nothing on a paused ticket', () => {
  expect(dueInWords({ ...running, dueAt: null, isPaused: true }, at('30T00:00')).tone).toBe('paused');
});

it('chases nothing on a cancelled ticket', () => {
  expect(dueInWords({ ...running, isRunning: false }, at('30T00:00')).tone).toBe('none');
});

it('says nothing where the year is not loaded', () => {
  expect(dueInWords({ ...running, dueAt: null }, at('30T00:00')).tone).toBe('none');
});
