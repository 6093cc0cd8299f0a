import type { Sql } from '../../postgres/sql';

/** The date by the wall clock of a service centre; of the company, in Shanghai. */
export async function todayIn(sql: Sql, serviceCenter: number | null, now: Date): Promise<string> {
  const [row] = await sql.query<{ today: string }>(
    `SELECT ($2::timestamptz AT TIME ZONE COALESCE((SELECT k.time_zone FROM service_centers c JOIN calendars k ON k.id = c.calendar_id
       WHERE c.id = $1), 'Asia/Shanghai'))::date AS today`,
    [serviceCenter, now],
  );
  return row?.today ?? now.toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** The date before a date. */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);
