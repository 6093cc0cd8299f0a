import fc from 'fast-check';
import { parseInstant } from './types';

const written = (instant: Date): string => instant.toISOString().replace('T', ' ').replace('Z', '');

describe('an instant of PostgreSQL', () => {
  test('is read to the millisecond, with a zone and without', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(`${written(date)}+00`)).toEqual(date);
          expect(parseInstant(written(date))).toEqual(date);
        },
      ),
    );
  });

  test.each([
    ['2025-06-06 08:00:00+00', '2025-06-06T08:00:00.000Z'],
    ['2025-06-06 08:00:00.1+00', '2025-06-06T08:00:00.100Z'],
    ['2025-06-06 08:00:00.123999+00', '2025-06-06T08:00:00.123Z'],
    ['2025-06-06 16:00:00.5+08', '2025-06-06T08:00:00.500Z'],
  ])('%s is %s', (text, iso) => {
    expect(parseInstant(text).toISOString()).toBe(iso);
  });
});
