import { localDate } from '@shouwen/domain/calendar';
import type { Foundations } from '../../definition/foundations';
import { calendarFor } from '../../definition/in-force';
import type { Sql } from '../../postgres/sql';

const DIGITS = 3;
const DEFAULT_ZONE = 'Asia/Shanghai';

interface Numbered {
  serviceCenter: number;
  receivedAt: Date;
}

interface Counter {
  center: number;
  day: string;
  count: number;
}

function dayOf(ticket: Numbered, foundations: Foundations): string {
  const center = foundations.centers.get(ticket.serviceCenter);
  const calendar = center && calendarFor(foundations, undefined, center);
  return localDate(ticket.receivedAt.getTime(), calendar?.timeZone ?? DEFAULT_ZONE);
}

async function draw(sql: Sql, counters: readonly Counter[]): Promise<Map<string, number>> {
  // in one order everywhere, so that two imports never wait for each other in a ring
  const sorted = [...counters].sort((a, b) => a.center - b.center || a.day.localeCompare(b.day));
  const rows = await sql.query<{ center: number; day: string; last: number }>(
    `INSERT INTO ticket_counters AS c (service_center_id, day, last)
     SELECT center, day, count FROM jsonb_to_recordset($1::jsonb) AS r(center int, day date, count int) ORDER BY center, day
     ON CONFLICT (service_center_id, day) DO UPDATE SET last = c.last + EXCLUDED.last
     RETURNING service_center_id AS center, to_char(day, 'YYYY-MM-DD') AS day, last`,
    [JSON.stringify(sorted)],
  );
  return new Map(rows.map((row) => [`${row.center} ${row.day}`, row.last]));
}

/** `YG261122-007`: the centre's code, the local day of receipt and a running number of that day. */
const spelled = (code: string, day: string, running: number): string =>
  `${code}${day.slice(2).replaceAll('-', '')}-${String(running).padStart(DIGITS, '0')}`;

/**
 * Draws numbers for tickets, in the order given. The counter's row is held until the transaction ends, so numbers of
 * one centre and day have no gap and no double under any number of writers.
 */
export async function drawNumbers(
  sql: Sql,
  tickets: readonly Numbered[],
  foundations: Foundations,
): Promise<string[]> {
  const days = tickets.map((ticket) => dayOf(ticket, foundations));
  const counters = new Map<string, Counter>();
  tickets.forEach((ticket, index) => {
    const day = days[index] ?? '';
    const key = `${ticket.serviceCenter} ${day}`;
    const counter = counters.get(key) ?? { center: ticket.serviceCenter, day, count: 0 };
    counters.set(key, { ...counter, count: counter.count + 1 });
  });
  const lasts = await draw(sql, [...counters.values()]);
  const next = new Map([...counters].map(([key, { count }]) => [key, (lasts.get(key) ?? count) - count]));
  return tickets.map((ticket, index) => {
    const day = days[index] ?? '';
    const key = `${ticket.serviceCenter} ${day}`;
    const running = (next.get(key) ?? 0) + 1;
    next.set(key, running);
    return spelled(foundations.centers.get(ticket.serviceCenter)?.code ?? '', day, running);
  });
}
