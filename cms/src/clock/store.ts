import { grouped } from '../grouped';
import type { Sql } from '../postgres/sql';
import type { Clock, Pause } from './clock';

export const CLOCK_COLUMNS = `id, kind, round, policy_version_id AS "policyVersion", calendar_id AS calendar, target, requested_at AS "requestedAt",
  started_at AS "startedAt", due_at AS "dueAt", met_at AS "metAt", ended_at AS "endedAt", note`;

export function clocksOf(sql: Sql, subject: string): Promise<Clock[]> {
  return sql.query<Clock>(`SELECT ${CLOCK_COLUMNS} FROM clocks WHERE subject = $1 ORDER BY round, kind`, [
    subject,
  ]);
}

/** The clocks of many subjects by one statement; each still says whose it is. */
export async function clocksOfMany(
  sql: Sql,
  subjects: readonly string[],
): Promise<Map<string, (Clock & { subject: string })[]>> {
  return grouped(
    await sql.query<Clock & { subject: string }>(
      `SELECT subject, ${CLOCK_COLUMNS} FROM clocks WHERE subject = ANY($1) ORDER BY round, kind`,
      [subjects],
    ),
    ({ subject }) => subject,
  );
}

export function pausesOf(sql: Sql, subject: string): Promise<Pause[]> {
  return sql.query<Pause>(
    `SELECT started_at AS "startedAt", ended_at AS "endedAt" FROM pauses WHERE subject = $1 ORDER BY started_at`,
    [subject],
  );
}

/** The pauses of many subjects by one statement. */
export async function pausesOfMany(
  sql: Sql,
  subjects: readonly string[],
): Promise<Map<string, (Pause & { subject: string })[]>> {
  return grouped(
    await sql.query<Pause & { subject: string }>(
      `SELECT subject, started_at AS "startedAt", ended_at AS "endedAt" FROM pauses WHERE subject = ANY($1) ORDER BY started_at`,
      [subjects],
    ),
    ({ subject }) => subject,
  );
}

/** Writes what may change of stored clocks, many in one statement. */
export async function saveClocks(sql: Sql, clocks: readonly Clock[]): Promise<void> {
  if (clocks.length === 0) return;
  await sql.query(
    `UPDATE clocks c SET policy_version_id = r."policyVersion", calendar_id = r.calendar, target = r.target, requested_at = r."requestedAt",
            due_at = r."dueAt", met_at = r."metAt", ended_at = r."endedAt", note = r.note
       FROM jsonb_to_recordset($1::jsonb) AS r(id int, "policyVersion" int, calendar int, target jsonb, "requestedAt" timestamptz,
            "dueAt" timestamptz, "metAt" timestamptz, "endedAt" timestamptz, note jsonb)
      WHERE c.id = r.id`,
    [JSON.stringify(clocks)],
  );
}
