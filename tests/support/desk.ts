import { openDatabase, type Database } from './database';
import { Person } from './person';
import { startServer, type TestServer } from './server';
import { PASSWORD, plantTwoCentres, type Username } from './twoCentres';

/** A server with two centres and their people, each logged in at the first asking. */
export interface Desk {
  server: TestServer;
  database: Database;
  stranger: Person;
  as(username: Username): Promise<Person>;
  login(identifier: string, password?: string): Promise<{ status: number; code?: string; person: Person }>;
  /** All that a refused request must not touch. */
  everything(): Promise<string>;
  close(): Promise<void>;
}

/** Rows and contents of every table that a panel request may write, as one text. */
async function fingerprint({ query }: Database): Promise<string> {
  const tables = [
    'tickets',
    'events',
    'clocks',
    'pauses',
    'callbacks',
    'participants',
    'idempotency_keys',
    'stored_files',
    'ticket_counters',
  ];
  const sums = tables.map(
    (table) =>
      `SELECT '${table}' AS name, count(*) AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM ${table} t`,
  );
  return JSON.stringify(await query(sums.join(' UNION ALL ')));
}

export async function openDesk(env: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const server = await startServer({ seed: 'none', env });
  const database = openDatabase(server.databaseUrl);
  await plantTwoCentres(database);
  const stranger = new Person(server.url, null);
  const login: Desk['login'] = async (identifier, password = PASSWORD) => {
    const { status, body } = await stranger.send<{ jwt?: string }>('POST', '/api/auth/local', {
      identifier,
      password,
    });
    return { status, code: body.code, person: new Person(server.url, body.jwt ?? null) };
  };
  const people = new Map<Username, Promise<Person>>();
  return {
    server,
    database,
    stranger,
    login,
    as(username) {
      const known = people.get(username) ?? login(username).then(({ person }) => person);
      people.set(username, known);
      return known;
    },
    everything: () => fingerprint(database),
    async close() {
      await database.end();
      await server.stop();
    },
  };
}
