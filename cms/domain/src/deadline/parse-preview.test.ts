import { refusal } from '../error/refusal.fixture';
import { parsePreview } from './parse-preview';

const inline = {
  timeZone: 'Asia/Shanghai',
  weekly: { mon: [['09:00', '18:00']] },
  holidays: [],
  makeupDays: [],
};
const start = '2025-06-06T10:00:00+08:00';
const usual = { calendar: inline, start, target: { amount: 2, unit: 'workingDays' } };

test('a preview with an inline calendar is read whole', () => {
  const pauses = [
    ['2025-06-06T11:00+08:00', '2025-06-06T12:00+08:00'],
    ['2025-06-07T11:00+08:00', null],
  ];
  const preview = parsePreview({ ...usual, pauses, requestedAt: '2025-06-09T10:00+08:00' });
  expect(preview.start).toBe(Date.parse(start));
  expect(preview.pauses).toEqual([
    [Date.parse('2025-06-06T03:00Z'), Date.parse('2025-06-06T04:00Z')],
    [Date.parse('2025-06-07T03:00Z'), null],
  ]);
  expect(preview.requestedAt).toBe(Date.parse('2025-06-09T02:00Z'));
  expect(preview.calendar).toMatchObject({ timeZone: 'Asia/Shanghai' });
});

test('a stored calendar is named by its id, pauses and requested time may be left out', () => {
  expect(parsePreview({ ...usual, calendar: 'abc123', requestedAt: null })).toMatchObject({
    calendar: 'abc123',
    pauses: [],
    requestedAt: null,
  });
});

test.each([
  [null, 'input.wrong-type'],
  [[], 'input.wrong-type'],
  [{}, 'input.required @ calendar'],
  [{ ...usual, calendar: '' }, 'input.required @ calendar'],
  [{ ...usual, calendar: 7 }, 'calendar.wrong-type @ calendar'],
  [
    { ...usual, calendar: { ...inline, loadedYears: [2025] } },
    'calendar.unknown-field @ calendar.loadedYears',
  ],
  [{ ...usual, start: undefined }, 'input.required @ start'],
  [{ ...usual, start: '2025-06-06T10:00' }, 'instant.offset-missing @ start'],
  [{ ...usual, target: undefined }, 'input.required @ target'],
  [{ ...usual, priority: 1 }, 'input.unknown-field @ priority'],
  [{ ...usual, pauses: {} }, 'pause.wrong-type @ pauses'],
  [{ ...usual, pauses: [[start]] }, 'pause.wrong-type @ pauses[0]'],
  [{ ...usual, pauses: [[null, start]] }, 'instant.wrong-type @ pauses[0][0]'],
  [{ ...usual, pauses: [[start, '2025-06-06T09:59:59+08:00']] }, 'pause.ends-before-begin @ pauses[0]'],
  [{ ...usual, requestedAt: 'tomorrow' }, 'instant.invalid @ requestedAt'],
])('the preview %j is refused', (input, refused) => {
  expect(refusal(() => parsePreview(input))).toBe(refused);
});
