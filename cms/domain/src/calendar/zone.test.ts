import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { DAY_MS, dayNumber } from './civil';
import { zoneOf } from './zone';

const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Gaza',
];
const numRuns = 400;
// the polyfill misses changes that lie close together before 1970 and after 2035; Intl, which the rules read, does not
const minute = fc.integer({ min: Date.UTC(1970, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 });
const place = fc.record({ name: fc.constantFrom(...zones), wall: minute.map((at) => at * 60_000) });

const temporal = (wall: number, name: string) => {
  const text = new Date(wall).toISOString().slice(0, -1);
  return Temporal.PlainDateTime.from(text).toZonedDateTime(name, { disambiguation: 'compatible' });
};

test('a wall clock maps to the instant that Temporal calls compatible, whatever the zone and the clock change', () => {
  fc.assert(
    fc.property(place, ({ name, wall }) => {
      expect(zoneOf(name).instantOf(wall)).toBe(temporal(wall, name).epochMilliseconds);
    }),
    { numRuns },
  );
});

test('an instant has the local date and clock that Temporal gives it', () => {
  fc.assert(
    fc.property(place, ({ name, wall: instant }) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
      expect(zoneOf(name).offsetAt(instant)).toBe(zoned.offsetNanoseconds / 1e6);
    }),
    { numRuns },
  );
});

test('a local day begins where Temporal begins it', () => {
  fc.assert(
    fc.property(place, ({ name, wall }) => {
      const day = Math.floor(wall / DAY_MS);
      expect(zoneOf(name).startOfDay(day)).toBe(temporal(day * DAY_MS, name).startOfDay().epochMilliseconds);
    }),
    { numRuns },
  );
});

test('a day that was skipped, 2011-12-30 in Apia, begins and ends at one instant', () => {
  const apia = zoneOf('Pacific/Apia');
  const skipped = dayNumber(2011, 12, 30);
  expect(apia.startOfDay(skipped)).toBe(Date.UTC(2011, 11, 30, 10));
  expect(apia.startOfDay(skipped + 1)).toBe(Date.UTC(2011, 11, 30, 10));
});

test('a day whose midnight falls into a gap begins with the clock change', () => {
  // São Paulo, 2012-10-21: 00:00 became 01:00
  expect(zoneOf('America/Sao_Paulo').startOfDay(dayNumber(2012, 10, 21))).toBe(Date.UTC(2012, 9, 21, 3));
});

test('clock changes far in the future follow the last rule known', () => {
  const newYork = zoneOf('America/New_York');
  expect(newYork.offsetAt(Date.UTC(3000, 6, 1))).toBe(-4 * 3_600_000);
  expect(newYork.offsetAt(Date.UTC(3000, 0, 1))).toBe(-5 * 3_600_000);
});
