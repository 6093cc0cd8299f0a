import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import { findCenter } from '../../import/place/center';
import type { Mapping } from '../../import/mapping/mapping';
import { parseMapping } from '../../import/mapping/parse';
import type { Sql } from '../../postgres/sql';

export interface OwnCenter {
  id: number;
  documentId: string;
  timeZone: string;
}

/** The centre of whoever imports: nobody imports into another. */
export async function ownCenter(sql: Sql, caller: Caller): Promise<OwnCenter> {
  const [center] = await sql.query<OwnCenter>(
    `SELECT c.id, c.document_id AS "documentId", COALESCE(k.time_zone, 'Asia/Shanghai') AS "timeZone"
       FROM service_centers c LEFT JOIN calendars k ON k.id = c.calendar_id WHERE c.id = $1`,
    [caller.serviceCenterId],
  );
  if (!center) throw new DomainError('access.refused');
  return center;
}

/** The mapping as it was sent, completed by what goes without saying: the caller's own centre and its zone. */
export async function ownMapping(
  sql: Sql,
  center: OwnCenter,
  json: Readonly<Record<string, unknown>>,
): Promise<Mapping> {
  const completed = { timeZone: center.timeZone, ...json };
  if (json.serviceCenter !== undefined) {
    const { serviceCenter } = parseMapping(completed);
    if ((await findCenter(sql, serviceCenter))?.id !== center.id)
      throw new DomainError('import.centre-other');
  }
  return parseMapping({ ...completed, serviceCenter: center.documentId });
}
