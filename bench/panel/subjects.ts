import { withClient } from '../../scripts/database/connection';
import { BIG_CENTRE_CODE } from '../fill/centres';
import type { Subjects } from './lines';
import type { Stage } from './stage';

const SOME_TICKETS = 5_000;

/** Departments that have work and tickets spread over the years, of the big centre. */
export function subjectsOf({ databaseUrl }: Stage): Promise<Subjects> {
  return withClient(databaseUrl, async (client) => {
    const departments = await client.query<{ id: string }>(
      `SELECT d.document_id AS id FROM departments d JOIN service_centers c ON c.id = d.service_center_id AND c.code = $1
        WHERE EXISTS (SELECT 1 FROM tickets t WHERE t.department_id = d.id) ORDER BY d.code`,
      [BIG_CENTRE_CODE],
    );
    const tickets = await client.query<{ id: string }>(
      `SELECT t.document_id AS id FROM tickets t JOIN service_centers c ON c.id = t.service_center_id AND c.code = $1
        ORDER BY t.document_id LIMIT $2`,
      [BIG_CENTRE_CODE, SOME_TICKETS],
    );
    return { departments: departments.rows.map(({ id }) => id), tickets: tickets.rows.map(({ id }) => id) };
  });
}
