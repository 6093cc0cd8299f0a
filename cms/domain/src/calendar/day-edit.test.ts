import { chineseCalendar } from './chinese-calendar';
import { changingEdits, dayEditOf, withDays } from './day-edit';
import { parseCalendar } from './parse';

const chinese = chineseCalendar();

test('an ordinary Friday becomes a day off, and an ordinary one again', () => {
  const off = withDays(chinese, { '2026-11-27': { as: 'holiday' } });
  expect(off.holidays).toContain('2026-11-27');
  expect(withDays(off, { '2026-11-27': { as: 'weekly' } })).toEqual(chinese);
});

test('a day off that is made up is off no longer: no edit makes a calendar that is refused', () => {
  const windows: [string, string][] = [['10:00', '16:00']];
  const edited = withDays(chinese, {
    '2026-10-01': { as: 'makeup', windows },
    '2026-10-10': { as: 'holiday' },
  });
  expect(parseCalendar(edited)).toEqual(edited);
  expect(dayEditOf(edited, '2026-10-01')).toEqual({ as: 'makeup', windows });
  expect(dayEditOf(edited, '2026-10-10')).toEqual({ as: 'holiday' });
});

test('an edit that says what the calendar says already changes nothing', () => {
  expect(
    changingEdits(chinese, {
      '2026-10-01': { as: 'holiday' },
      '2026-10-10': { as: 'makeup' },
      '2026-11-26': { as: 'weekly' },
      '2026-11-27': { as: 'holiday' },
    }),
  ).toEqual({ '2026-11-27': { as: 'holiday' } });
});

test('own windows on a make-up day are a change', () => {
  const edit = { as: 'makeup' as const, windows: [['09:00', '12:00']] as [string, string][] };
  expect(Object.keys(changingEdits(chinese, { '2026-10-10': edit }))).toEqual(['2026-10-10']);
});
