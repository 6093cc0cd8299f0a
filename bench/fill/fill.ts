import type { Client } from 'pg';
import { seededRandom } from '../../database/seed/random';
import { checkFilled } from './check';
import { connect, loadFoundations } from './database';
import { spread } from './days';
import { buildIndexes, dropIndexes } from './indexes';
import { plantPeople, type Crew } from './people';
import { plantPlaces, type Centre } from './places';
import { runShifts } from './shifts';
import { openTables, TABLE_NAMES } from './tables';
import type { Counter } from './tickets';

export const PASSWORD = 'A-bench-password-1';
const TICKETS_A_HOUSEHOLD = 5;
const SEED = 20_261_122;

async function hashedPassword(client: Client): Promise<string> {
  await client.query('CREATE EXTENSION IF NOT EXISTS pgcrypto');
  // four rounds instead of ten: how strong the hash is is not what is measured
  const { rows } = await client.query<{ hash: string }>(`SELECT crypt($1, gen_salt('bf', 4)) AS hash`, [
    PASSWORD,
  ]);
  return rows[0]?.hash ?? '';
}

const PLACES = [
  'serviceCenters',
  'departments',
  'communities',
  'buildings',
  'households',
  'residents',
  'residentPhones',
  'occupancies',
] as const;

/** Who is there before the first ticket: places, residents, staff. */
async function plantTown(
  url: string,
  client: Client,
  households: number,
  now: Date,
): Promise<{ centres: Centre[]; crews: Crew[] }> {
  const random = seededRandom(SEED);
  const password = await hashedPassword(client);
  const [calendar = 1] = (await loadFoundations(client)).calendars.keys();
  const places = await openTables(url, PLACES, { random, now, firstId: 1 });
  const centres = await plantPlaces({ tables: places, random }, households, calendar);
  await places.end();
  const firstId = 1_000;
  const posts = await openTables(url, ['users', 'staff', 'memberships'], { random, now, firstId });
  const crews = plantPeople({ tables: posts, random, password }, centres);
  await posts.end();
  // poured in past the trigger that says so
  await client.query('INSERT INTO foundation_changes DEFAULT VALUES');
  return { centres, crews };
}

async function finish(client: Client, counters: readonly Counter[]): Promise<void> {
  await client.query(
    `INSERT INTO ticket_counters (service_center_id, day, last)
     SELECT centre, day, last FROM jsonb_to_recordset($1::jsonb) AS r(centre int, day date, last int)`,
    [JSON.stringify(counters)],
  );
  for (const table of TABLE_NAMES) {
    await client.query(`SELECT setval(pg_get_serial_sequence($1, 'id'), (SELECT max(id) FROM "${table}"))`, [
      table,
    ]);
  }
}

/** Fills an empty database that the server has laid out: places and people, then tickets with all that hangs on them. */
export async function fill(
  url: string,
  count: number,
  now: Date,
  say: (words: string) => void,
): Promise<void> {
  const client = await connect(url);
  const indexes = await dropIndexes(client, TABLE_NAMES);
  say('places and people');
  const town = await plantTown(url, client, Math.ceil(count / TICKETS_A_HOUSEHOLD), now);
  const shared = { url, ...town, seed: SEED + 1, now };
  const counters = await runShifts(shared, spread(count, now), (done) => say(`${done} tickets`));
  say('indexes');
  await buildIndexes(() => connect(url), indexes);
  say('counters and statistics');
  await finish(client, counters);
  await client.query('VACUUM (ANALYZE)');
  say('checks');
  await checkFilled(client);
  await client.end();
}
