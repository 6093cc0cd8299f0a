import type { Core } from '@strapi/strapi';
import type { Clock } from '../../clock/clock';
import { saveClocks } from '../../clock/store';
import { foundationsOf } from '../../definition/foundations';
import { eventRow } from '../../event/record';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows, type Values } from '../../write/insert';
import { movedClocks, runningClocks, subjectsOf, type MovedClock } from './moved';

const FIELD: Record<Clock['kind'], string> = {
  reply: 'replyDueAt',
  resolve: 'resolveDueAt',
  'invalid-notice': 'invalidNoticeDueAt',
};

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

function eventsOf(moved: readonly MovedClock[], now: Date): Values[] {
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
  const clocks = await runningClocks(sql, calendarId, 'FOR UPDATE');
  const moved = await movedClocks(sql, clocks, await foundationsOf(sql));
  await saveClocks(sql, moved);
  await mirror(sql, subjectsOf(moved), now);
  await insertRows(sql, tableOf(strapi, 'event'), eventsOf(moved, now), now);
}
