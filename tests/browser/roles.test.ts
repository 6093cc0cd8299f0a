import { openDatabase } from '../support/database';
import { openHall, type Hall } from '../support/hall';
import { atDesk } from './roles/atDesk';
import { onPhone } from './roles/onPhone';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

/** A number that the demo knows, and somebody who keeps the installation: it has no login for one. */
async function prepare({ server }: Hall): Promise<string> {
  const database = openDatabase(server.databaseUrl);
  try {
    await database.query(
      `UPDATE memberships m SET role = 'admin', service_center_id = NULL, department_id = NULL FROM staff_members s
        WHERE s.id = m.staff_id AND s.name = '何雨桐'`,
    );
    const [resident] = await database.query<{ phone: string }>(
      `SELECT p.phone FROM resident_phones p JOIN residents r ON r.id = p.resident_id
         JOIN occupancies o ON o.resident_id = r.id AND o.to_on IS NULL JOIN households h ON h.id = o.household_id
         JOIN service_centers c ON c.id = h.service_center_id AND c.code = 'YG'
        WHERE r.grade = 'vip' ORDER BY p.id LIMIT 1`,
    );
    if (!resident) throw new Error('The demo has no VIP who can be called.');
    return resident.phone;
  } finally {
    await database.end();
  }
}

describe('the day of each role', () => {
  let hall: Hall;
  let phone: string;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    phone = await prepare(hall);
  });
  afterAll(() => hall?.close());

  describe('at a desk of 1440 pixels, by keyboard alone', () => atDesk(() => ({ hall, phone })));
  // a handler's day on a phone: offline.test.ts
  describe('on a phone of 390 pixels, by touch', () => onPhone(() => hall));
});
