import type { Clock, Pause } from '../../clock/clock';
import { withDue } from '../../clock/due';
import { CLOCK_COLUMNS, pausesOfMany } from '../../clock/store';
import type { Foundations } from '../../definition/foundations';
import type { Sql } from '../../postgres/sql';

export interface RunningClock extends Clock {
  subject: string;
}

export interface MovedClock extends RunningClock {
  was: Date | null;
}

/** The clocks that still run on a calendar; held for this transaction where they are about to be written. */
export function runningClocks(sql: Sql, calendarId: number, hold = ''): Promise<RunningClock[]> {
  return sql.query<RunningClock>(
    `SELECT subject, ${CLOCK_COLUMNS} FROM clocks WHERE calendar_id = $1 AND met_at IS NULL AND ended_at IS NULL ${hold}`,
    [calendarId],
  );
}

export const subjectsOf = (clocks: readonly RunningClock[]): string[] => [
  ...new Set(clocks.map(({ subject }) => subject)),
];

function moved(clock: RunningClock, pauses: readonly Pause[], foundations: Foundations): MovedClock[] {
  const next = withDue(clock, pauses, foundations);
  const isSame =
    next.dueAt?.getTime() === clock.dueAt?.getTime() &&
    JSON.stringify(next.note) === JSON.stringify(clock.note);
  return isSame ? [] : [{ ...next, subject: clock.subject, was: clock.dueAt }];
}

/** Those of the clocks whose due time, or its missing, is another by these definitions. */
export async function movedClocks(
  sql: Sql,
  clocks: readonly RunningClock[],
  foundations: Foundations,
): Promise<MovedClock[]> {
  const pauses = await pausesOfMany(sql, subjectsOf(clocks));
  return clocks.flatMap((clock) => moved(clock, pauses.get(clock.subject) ?? [], foundations));
}
