import { DAY_MS, formatDate } from './civil';
import { zoneOf } from './zone';

const HOUR_MS = 3_600_000;

/** The local date of an instant (epoch ms): `localDate(0, 'Asia/Shanghai')` is `1970-01-01`. */
export const localDate = (instant: number, timeZone: string): string =>
  formatDate(zoneOf(timeZone).dayOf(instant));

/** The local wall clock of an instant as `HH:MM`. */
export function localTime(instant: number, timeZone: string): string {
  const minutes = Math.floor(sinceMidnight(instant, timeZone) / 60_000);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The local wall clock of an instant (epoch ms), as if it were UTC: what a sheet shows, which knows no zones. */
export const localWall = (instant: number, timeZone: string): number => zoneOf(timeZone).wall(instant);

/** The instant of a local wall clock, given in epoch ms as if it were UTC: forward by the gap, first of the repeat. */
export const instantOfLocal = (wall: number, timeZone: string): number => zoneOf(timeZone).instantOf(wall);

/** The local half-day of an instant, split at noon: `2025-06-06/am` or `2025-06-06/pm`. */
export function halfDay(instant: number, timeZone: string): string {
  const half = sinceMidnight(instant, timeZone) < 12 * HOUR_MS ? 'am' : 'pm';
  return `${localDate(instant, timeZone)}/${half}`;
}

/** The instant at which the next local half-day begins: noon, or the coming midnight. */
export function nextHalfDay(instant: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const half = 12 * HOUR_MS;
  return zone.instantOf((Math.floor(zone.wall(instant) / half) + 1) * half);
}

function sinceMidnight(instant: number, timeZone: string): number {
  const wall = zoneOf(timeZone).wall(instant);
  return wall - Math.floor(wall / DAY_MS) * DAY_MS;
}
