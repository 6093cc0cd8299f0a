import { clocksOfMany, pausesOfMany } from '../../../clock/store';
import { grouped } from '../../../grouped';
import type { Sql } from '../../../postgres/sql';
import type { Values } from '../../../write/insert';
import type { TicketRow } from '../row';
import type { Kept } from './entry';

async function participantsOfMany(sql: Sql, ids: readonly number[]): Promise<Map<number, Values[]>> {
  const rows = await sql.query<{ ticket: number; role: string }>(
    `SELECT ticket_id AS ticket, role, staff_id AS staff, department_id AS department FROM participants WHERE ticket_id = ANY($1)`,
    [ids],
  );
  return grouped(rows, ({ ticket }) => ticket);
}

/** What is stored of many tickets beside their rows, by one statement a table; by documentId. */
export async function keptOf(sql: Sql, rows: readonly TicketRow[]): Promise<ReadonlyMap<string, Kept>> {
  const subjects = rows.map(({ documentId }) => documentId);
  const clocks = await clocksOfMany(sql, subjects);
  const pauses = await pausesOfMany(sql, subjects);
  const participants = await participantsOfMany(
    sql,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ id, documentId }) => [
      documentId,
      {
        clocks: clocks.get(documentId) ?? [],
        pauses: pauses.get(documentId) ?? [],
        participants: participants.get(id) ?? [],
      },
    ]),
  );
}
