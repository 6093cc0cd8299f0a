import type { WriteContext } from '../../panel/declaration';
import { tableOf } from '../../postgres/table';
import { insertRows } from '../../write/insert';

/** Replaces a resident's numbers by those of the form; the first is the one to call. */
export async function writePhones(
  { strapi, sql, now }: WriteContext,
  resident: number,
  phones: unknown,
): Promise<void> {
  const [{ serviceCenter } = { serviceCenter: null }] = await sql.query<{ serviceCenter: number | null }>(
    'SELECT service_center_id AS "serviceCenter" FROM residents WHERE id = $1',
    [resident],
  );
  await sql.query('DELETE FROM resident_phones WHERE resident_id = $1', [resident]);
  const numbers = Array.isArray(phones) ? [...new Set(phones.map((phone) => String(phone).trim()))] : [];
  const rows = numbers.map((phone, index) => ({ resident, serviceCenter, phone, isPrimary: index === 0 }));
  await insertRows(sql, tableOf(strapi, 'resident-phone'), rows, now);
}
