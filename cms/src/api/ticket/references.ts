import type { Input } from '../../panel/input';
import { collect, problem } from '../../panel/input';
import type { Sql } from '../../postgres/sql';

const TABLES: Record<string, string> = {
  resident: 'residents',
  household: 'households',
  building: 'buildings',
  community: 'communities',
  department: 'departments',
};

/**
 * Turns the ids that an input names into numeric ids, and a type's code into its id. A record of another centre is as
 * unknown as one that does not exist.
 */
export async function resolved(sql: Sql, input: Input, serviceCenter: number): Promise<Input> {
  const found = new Map<string, number | undefined>();
  if (typeof input.type === 'string') {
    const [type] = await sql.query<{ id: number }>('SELECT id FROM ticket_types WHERE code = $1', [
      input.type,
    ]);
    found.set('type', type?.id);
  }
  for (const [field, table] of Object.entries(TABLES)) {
    const id = input[field];
    if (typeof id !== 'string') continue;
    const [row] = await sql.query<{ id: number }>(
      `SELECT id FROM ${table} WHERE document_id = $1 AND service_center_id = $2`,
      [id, serviceCenter],
    );
    found.set(field, row?.id);
  }
  const ids = collect(found.keys(), (field) => {
    const id = found.get(field);
    if (id === undefined)
      throw problem(field === 'type' ? 'ticket.type-unknown' : 'input.unknown-record', field);
    return id;
  });
  return { ...input, ...ids };
}

/** The same wall for doors that name records by number: each named record is one of the centre's own. */
export async function requireSameCentre(sql: Sql, named: Input, serviceCenter: unknown): Promise<void> {
  for (const [field, table] of Object.entries(TABLES)) {
    if (typeof named[field] !== 'number') continue;
    const found = await sql.query(`SELECT 1 FROM ${table} WHERE id = $1 AND service_center_id = $2`, [
      named[field],
      serviceCenter,
    ]);
    if (found.length === 0) throw problem('input.unknown-record', field);
  }
  if (typeof named.firstContact !== 'number') return;
  const works = await sql.query('SELECT 1 FROM memberships WHERE staff_id = $1 AND service_center_id = $2', [
    named.firstContact,
    serviceCenter,
  ]);
  if (works.length === 0) throw problem('input.unknown-record', 'firstContact');
}
