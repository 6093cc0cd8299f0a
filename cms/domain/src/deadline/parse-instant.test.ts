import { refusal } from '../error/refusal.fixture';
import { parseInstant } from './parse-instant';

const four = Date.UTC(2025, 5, 6, 8);

test.each([
  ['2025-06-06T08:00:00.000Z', four],
  ['2025-06-06T16:00+08:00', four],
  ['2025-06-06T16:00:00+0800', four],
  ['2025-06-06T16:00:00+08', four],
  ['2025-06-06T02:30:00-05:30', four],
  ['2025-06-06T08:00:00.1Z', four + 100],
  ['2025-06-06T08:00:00.123999999Z', four + 123],
  ['2025-06-05T24:00:00Z', Date.UTC(2025, 5, 6)],
  ['1900-01-01T00:00:00Z', Date.UTC(1900, 0, 1)],
  ['9999-12-31T23:59:59.999Z', Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
])('%s is one instant, wherever it is read', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test.each([
  ['2025-06-06T08:00:00', 'instant.offset-missing'],
  ['2025-06-06T08:00', 'instant.offset-missing'],
  ['2025-02-30T08:00:00Z', 'instant.invalid'],
  ['2025-02-30T08:00:00', 'instant.invalid'],
  ['2023-02-29T08:00:00Z', 'instant.invalid'],
  ['2025-13-01T08:00:00Z', 'instant.invalid'],
  ['2025-06-06T24:61:00Z', 'instant.invalid'],
  ['2025-06-06T24:00:00.001Z', 'instant.invalid'],
  ['2025-06-06T24:00:00.0000001Z', 'instant.invalid'],
  ['2025-06-06T24:01Z', 'instant.invalid'],
  ['2025-06-06T25:00Z', 'instant.invalid'],
  ['2025-06-06T08:60Z', 'instant.invalid'],
  ['2025-06-06T08:00:60Z', 'instant.invalid'],
  ['2025-06-06T08:00+24:00', 'instant.invalid'],
  ['2025-06-06T08:00+08:60', 'instant.invalid'],
  ['2025-06-06 08:00Z', 'instant.invalid'],
  ['2025-06-06', 'instant.invalid'],
  ['2025-06-06T08:00:00Z\n', 'instant.invalid'],
  ['06/06/2025 08:00', 'instant.invalid'],
  ['', 'instant.invalid'],
  ['1899-12-31T23:59:59Z', 'instant.out-of-range'],
  ['9999-12-31T23:59:59-01:00', 'instant.out-of-range'],
  [four, 'instant.wrong-type'],
  [null, 'instant.wrong-type'],
  [{}, 'instant.wrong-type'],
])('%p is refused', (input, refused) => {
  expect(refusal(() => parseInstant(input))).toBe(refused);
});
