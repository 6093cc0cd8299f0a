import { Client } from 'pg';
import { Trouble } from '../console/trouble.js';
import { USER } from './cluster';

const NAME = 'shouwen';

export function databaseUrl(port: number, password: string, name: string = NAME): string {
  return `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
}

/** Runs something on a connection of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // an idle connection that is cut reports it as an event, and an event without a listener ends the process
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function answers(port: number, password: string): Promise<boolean> {
  try {
    await withClient(databaseUrl(port, password, 'postgres'), (client) => client.query('SELECT 1'));
    return true;
  } catch {
    return false;
  }
}

/** How many connections a server takes; 0 where it does not answer. */
export async function mostConnections(url: string): Promise<number> {
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query<{ max_connections: string }>('SHOW max_connections');
      return Number(rows[0]?.max_connections);
    });
  } catch {
    return 0;
  }
}

export async function ensureDatabase(port: number, password: string): Promise<void> {
  try {
    await withClient(databaseUrl(port, password, 'postgres'), async (client) => {
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') {
      throw new Trouble(
        'The database does not know the password in secrets.json: put back the one it was made with.',
      );
    }
    throw error;
  }
}
