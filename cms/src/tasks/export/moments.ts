import { localWall } from '@shouwen/domain/calendar';
import type { Moment } from './sheet';

const MINUTE_END = 16;

/** `2026-11-24 18:00`. */
const inWords = (wall: number): string => new Date(wall).toISOString().slice(0, MINUTE_END).replace('T', ' ');

/** An instant by the clock of a zone; `text` is what a sheet without dates says, the words unless given. */
export function momentAt(instant: string, timeZone: string, text?: string): Moment {
  const wall = localWall(Date.parse(instant), timeZone);
  return { wall, isDay: false, text: text ?? inWords(wall) };
}

/** A date is the same day everywhere. */
export const dayOn = (date: string): Moment => ({ wall: Date.parse(date), isDay: true, text: date });
