import type { Sql } from '../postgres/sql';
import type { Named } from './place/named';

/** Which keys an earlier import has brought to the centre. */
export async function presentKeys(
  sql: Sql,
  center: Named | undefined,
  keys: readonly (string | null)[],
): Promise<Set<string>> {
  if (!center) return new Set();
  const rows = await sql.query<{ key: string }>(
    'SELECT import_key AS key FROM tickets WHERE service_center_id = $1 AND import_key = ANY($2)',
    [center.id, keys.filter((key) => key !== null)],
  );
  return new Set(rows.map(({ key }) => key));
}
