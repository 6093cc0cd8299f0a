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

/** The due times of each ticket's present round, and the reason of one that is missing, as columns for lists. */
async function mirror(sql: Sql, subjects: readonly string[], now: Date): Promise<void> {
  await sql.query(
    `UPDATE tickets t SET reply_due_at = c.reply, resolve_due_at = c.resolve, invalid_notice_due_at = c.notice, deadline_note = c.note, updated_at = $2
       FROM (SELECT k.subject, k.round, max(k.due_at) FILTER (WHERE k.kind = 'reply') AS reply, max(k.due_at) FILTER (WHERE k.kind = 'resolve') AS resolve,
                    max(k.due_at) FILTER (WHERE k.kind = 'invalid-notice') AS notice,
                    (array_agg(k.note) FILTER (WHERE k.note IS NOT NULL AND k.note <> 'null'))[1] AS note
               FROM clocks k WHERE k.subject = ANY($1) GROUP BY k.subject, k.round) c
      WHERE t.document_id = c.subject AND t.round = c.round`,
    [subjects, now],
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
  // tickets first and in the order of their ids, as every act does: nobody waits for anybody in a ring
  await sql.query(
    `SELECT t.id FROM tickets t WHERE t.document_id IN (SELECT subject FROM clocks WHERE calendar_id = $1
       AND met_at IS NULL AND ended_at IS NULL) ORDER BY t.id FOR UPDATE`,
    [calendarId],
  );
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
  await mirror(sql, [...new Set(moved.map((clock) => clock.subject))], now);
  await insertRows(sql, tableOf(strapi, 'event'), eventsOf(moved, now), now);
}
