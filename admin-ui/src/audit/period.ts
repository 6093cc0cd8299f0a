import { inputText, instantOfInput } from '../time/zone';

const dayMs = 86_400_000;

/** The first instant of a date by the clock of the zone; nothing while the date is incomplete. */
export const startOf = (date: string, zone: string): string | undefined => {
  const instant = instantOfInput(`${date}T00:00`, zone);
  return instant === null ? undefined : new Date(instant).toISOString();
};

/** The first instant after a date: the end of a period that includes it. */
export const endOf = (date: string, zone: string): string | undefined => {
  const noon = instantOfInput(`${date}T12:00`, zone);
  // from noon to noon, because a day of a clock change has 23 or 25 hours
  return noon === null ? undefined : startOf(inputText(noon + dayMs, zone).slice(0, 10), zone);
};

/** The date that an instant falls on, as a date input writes it. */
export const dateOf = (instant: unknown, zone: string, shiftMs = 0): string =>
  typeof instant === 'string' ? inputText(Date.parse(instant) + shiftMs, zone).slice(0, 10) : '';
