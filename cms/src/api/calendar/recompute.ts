import type { Core } from '@strapi/strapi';
import type { Clock, Pause } from '../../clock/clock';
import { withDue } from '../../clock/due';
import { CLOCK_COLUMNS, saveClocks } from '../../clock/store';
import { foundationsOf } from '../../definition/foundations';
import { eventRow } from '../../event/record';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows, type Values } from '../../write/insert';

interface RunningClock extends Clock {
  subject: string;
}

const COLUMN: Record<Clock['kind'], string> = {
  reply: 'reply_due_at',
  resolve: 'resolve_due_at',
  'invalid-notice': 'invalid_notice_due_at',
};
const FIELD: Record<Clock['kind'], string> = {
  reply: 'replyDueAt',
  resolve: 'resolveDueAt',
  'invalid-notice': 'invalidNoticeDueAt',
};

async function pausesBySubject(sql: Sql, subjects: readonly string[]): Promise<Map<string, Pause[]>> {
  const rows = await sql.query<Pause & { subject: string }>(
    'SELECT subject, started_at AS "startedAt", ended_at AS "endedAt" FROM pauses WHERE subject = ANY($1) ORDER BY started_at',
    [subjects],
  );
  const pauses = new Map<string, Pause[]>();
  for (const row of rows) pauses.set(row.subject, [...(pauses.get(row.subject) ?? []), row]);
  return pauses;
}

async function mirror(
  sql: Sql,
  kind: Clock['kind'],
  moved: readonly RunningClock[],
  now: Date,
): Promise<void> {
  const rows = moved.filter((clock) => clock.kind === kind);
  if (rows.length === 0) return;
  await sql.query(
    `UPDATE tickets t SET ${COLUMN[kind]} = r."dueAt", deadline_note = r.note, updated_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS r(subject text, round int, "dueAt" timestamptz, note jsonb)
      WHERE t.document_id = r.subject AND t.round = r.round`,
    [JSON.stringify(rows), now],
  );
}

function eventsOf(moved: readonly (RunningClock & { was: Date | null })[], now: Date): Values[] {
  const changes = new Map<string, Record<string, unknown>>();
  for (const clock of moved) {
    changes.set(clock.subject, {
      ...changes.get(clock.subject),
      [FIELD[clock.kind]]: { from: clock.was, to: clock.dueAt },
    });
  }
  return [...changes].map(([subject, each]) =>
    eventRow(subject, { kind: 'changed', changes: { calendar: {}, ...each } }, now),
  );
}

/**
 * After an edit of a calendar: every running clock on it gets its due time anew, and a clock whose year was not loaded
 * gets its first. Clocks that are met or ended keep what they were judged by.
 */
export async function recomputeCalendar(
  strapi: Core.Strapi,
  sql: Sql,
  calendarId: number,
  now: Date,
): Promise<void> {
  const clocks = await sql.query<RunningClock>(
    `SELECT subject, ${CLOCK_COLUMNS} FROM clocks WHERE calendar_id = $1 AND met_at IS NULL AND ended_at IS NULL FOR UPDATE`,
    [calendarId],
  );
  const foundations = await foundationsOf(sql);
  const pauses = await pausesBySubject(sql, [...new Set(clocks.map((clock) => clock.subject))]);
  const moved = clocks.flatMap((clock) => {
    const next = withDue(clock, pauses.get(clock.subject) ?? [], foundations);
    const isSame =
      next.dueAt?.getTime() === clock.dueAt?.getTime() &&
      JSON.stringify(next.note) === JSON.stringify(clock.note);
    return isSame ? [] : [{ ...next, subject: clock.subject, was: clock.dueAt }];
  });
  await saveClocks(sql, moved);
  for (const kind of ['reply', 'resolve', 'invalid-notice'] as const) await mirror(sql, kind, moved, now);
  await insertRows(sql, tableOf(strapi, 'event'), eventsOf(moved, now), now);
}
