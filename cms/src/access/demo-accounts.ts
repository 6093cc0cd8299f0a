import type { Sql } from '../postgres/sql';
import { StartRefused } from '../start-refused';

const DEMO_ADDRESS = '@shouwen.local';
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

interface Exposure {
  host: string;
  environment: string;
}

/** Demo accounts have a password that everybody knows: no server that others reach starts with them. */
export async function refuseExposedDemo(sql: Sql, { host, environment }: Exposure): Promise<void> {
  if (LOOPBACK.has(host) && environment !== 'production') return;
  const found = await sql.query(
    'SELECT 1 FROM up_users WHERE email LIKE $1 AND blocked IS NOT TRUE LIMIT 1',
    [`%${DEMO_ADDRESS}`],
  );
  if (found.length === 0) return;
  throw new StartRefused(
    'The database holds the demo accounts, whose password is public: use an empty database (SEED=none), or HOST=127.0.0.1 outside production.',
  );
}
