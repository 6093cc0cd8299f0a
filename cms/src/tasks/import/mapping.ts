import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import type { CenterWish, Mapping } from '../../import/mapping/mapping';
import { parseMapping } from '../../import/mapping/parse';
import { findNamed, folded, type Named } from '../../import/place/named';
import type { Sql } from '../../postgres/sql';

export interface OwnCenter extends Named {
  timeZone: string;
}

/** The centre of whoever imports: nobody imports into another. */
export async function ownCenter(sql: Sql, caller: Caller): Promise<OwnCenter> {
  const [center] = await sql.query<OwnCenter>(
    `SELECT c.id, c.document_id AS "documentId", c.code, c.name, COALESCE(k.time_zone, 'Asia/Shanghai') AS "timeZone"
       FROM service_centers c LEFT JOIN calendars k ON k.id = c.calendar_id WHERE c.id = $1`,
    [caller.serviceCenterId],
  );
  if (!center) throw new DomainError('access.refused');
  return center;
}

/** Asked of the own centre alone: which others there are is not told, not even by a refusal. */
const isMeant = (own: OwnCenter, { code, name }: CenterWish): boolean =>
  code === null ? findNamed([own], name) !== undefined : folded(code) === folded(own.code);

/** The mapping as it was sent, completed by what goes without saying: the caller's own centre and its zone. */
export function ownMapping(center: OwnCenter, json: Readonly<Record<string, unknown>>): Mapping {
  const completed = { timeZone: center.timeZone, ...json };
  if (json.serviceCenter !== undefined && !isMeant(center, parseMapping(completed).serviceCenter))
    throw new DomainError('import.centre-other');
  return parseMapping({ ...completed, serviceCenter: center.documentId });
}
