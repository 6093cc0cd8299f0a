import { Client } from 'pg';
import { foundationsOf, type Foundations } from '../../cms/src/definition/foundations';
import { columnTypes } from '../../cms/src/postgres/types';
import { seededRandom } from '../../database/seed/random';
import { checkFilled } from './check';
import { buildIndexes, dropIndexes } from './indexes';
import { plantPeople } from './people';
import { plantPlaces, type Centre } from './places';
import { openTables, TABLE_NAMES } from './tables';
import { tellTickets, type Counter, type Town } from './tickets';

export const PASSWORD = 'A-bench-password-1';
const TICKETS_A_HOUSEHOLD = 5;
const SEED = 20_261_122;

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, types: columnTypes });
  // a connection that is cut reports it with the next query as well
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function foundations(client: Client): Promise<Foundations> {
  return foundationsOf({
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
  });
}

async function hashedPassword(client: Client): Promise<string> {
  await client.query('CREATE EXTENSION IF NOT EXISTS pgcrypto');
  // four rounds instead of ten: how strong the hash is is not what is measured
  const { rows } = await client.query<{ hash: string }>(`SELECT crypt($1, gen_salt('bf', 4)) AS hash`, [
    PASSWORD,
  ]);
  return rows[0]?.hash ?? '';
}

/** Who is there before the first ticket: places, residents, staff. */
async function plantTown(url: string, client: Client, households: number, now: Date): Promise<Town> {
  const random = seededRandom(SEED);
  const password = await hashedPassword(client);
  const [calendar] = (await foundations(client)).calendars.keys();
  const places = await openTables(
    url,
    [
      'serviceCenters',
      'departments',
      'communities',
      'buildings',
      'households',
      'residents',
      'residentPhones',
      'occupancies',
    ],
    random,
    now,
  );
  const centres: Centre[] = await plantPlaces({ tables: places, random }, households, calendar ?? 1);
  await places.end();
  const posts = await openTables(url, ['users', 'staff', 'memberships'], random, now);
  const crews = plantPeople({ tables: posts, random, password }, centres);
  await posts.end();
  // poured in past the trigger that says so
  await client.query(`UPDATE foundation_revision SET revision = nextval('foundation_revisions')`);
  const present = await foundations(client);
  const types = new Map([...present.types.values()].map(({ code, id }) => [code, id]));
  return { centres, crews, foundations: present, types };
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
  const random = seededRandom(SEED + 1);
  const tables = await openTables(
    url,
    ['tickets', 'events', 'clocks', 'pauses', 'callbacks', 'participants'],
    random,
    now,
  );
  const counters = await tellTickets({ tables, town, random, now }, count, (done) => say(`${done} tickets`));
  await tables.end();
  say('indexes');
  await buildIndexes(() => connect(url), indexes);
  say('counters and statistics');
  await finish(client, counters);
  await client.query('VACUUM (ANALYZE)');
  await checkFilled(client);
  await client.end();
}
