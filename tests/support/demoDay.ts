import { openDatabase } from './database';
import type { Hall } from './hall';

/** What the demo lacks for a day of every role, and whom to expect on the line: the number of a VIP at home. */
export async function prepareDay(hall: Hall): Promise<string> {
  const database = openDatabase(hall.server.databaseUrl);
  const [resident] = await database.query<{ phone: string }>(
    `SELECT p.phone FROM resident_phones p JOIN residents r ON r.id = p.resident_id
       JOIN occupancies o ON o.resident_id = r.id AND o.to_on IS NULL JOIN households h ON h.id = o.household_id
       JOIN service_centers c ON c.id = h.service_center_id AND c.code = 'YG'
      WHERE r.grade = 'vip' ORDER BY p.id LIMIT 1`,
  );
  // the demo has no login for the installation's own keeper
  await database.query(
    `UPDATE memberships m SET role = 'admin', service_center_id = NULL, department_id = NULL FROM staff_members s
      WHERE s.id = m.staff_id AND s.name = '何雨桐'`,
  );
  await database.end();
  if (!resident) throw new Error('The demo has no VIP who can be called.');
  return resident.phone;
}
