import { withClient } from '../../scripts/database/connection';
import { BIG_CENTRE_CODE } from '../fill/centres';
import { wordsOf, type Words } from './words';

/** What people ask about: departments and tickets of the big centre, and what stands in them. */
export interface Subjects {
  departments: readonly string[];
  tickets: readonly string[];
  words: Words;
  /** The last digits of numbers that have called. */
  tails: readonly string[];
  /** New tickets, as many as one act takes. */
  heap: readonly string[];
}

const SOME_TICKETS = 5_000;
const HEAP = 500;
const TAIL = 6;

const OF_CENTRE = `JOIN service_centers c ON c.id = t.service_center_id AND c.code = $1`;

/** Departments that have work and tickets spread over the years, of the big centre. */
export function subjectsOf(databaseUrl: string): Promise<Subjects> {
  return withClient(databaseUrl, async (client) => {
    const ask = async <Row>(sql: string, ...more: unknown[]): Promise<Row[]> =>
      (await client.query(sql, [BIG_CENTRE_CODE, ...more])).rows as Row[];
    const departments = await ask<{ id: string }>(
      `SELECT d.document_id AS id FROM departments d JOIN service_centers c ON c.id = d.service_center_id AND c.code = $1
        WHERE EXISTS (SELECT 1 FROM tickets t WHERE t.department_id = d.id) ORDER BY d.code`,
    );
    const tickets = await ask<{ id: string; text: string; phone: string | null }>(
      `SELECT t.document_id AS id, t.description AS text, t.requester_phone AS phone FROM tickets t ${OF_CENTRE} ORDER BY t.document_id LIMIT $2`,
      SOME_TICKETS,
    );
    const heap = await ask<{ id: string }>(
      `SELECT t.document_id AS id FROM tickets t ${OF_CENTRE} WHERE t.state IN ('new', 'dispatched') ORDER BY t.document_id LIMIT $2`,
      HEAP,
    );
    return {
      departments: departments.map(({ id }) => id),
      tickets: tickets.map(({ id }) => id),
      words: wordsOf(tickets.map(({ text }) => text)),
      tails: tickets.flatMap(({ phone }) => (phone === null ? [] : [phone.slice(-TAIL)])),
      heap: heap.map(({ id }) => id),
    };
  });
}
