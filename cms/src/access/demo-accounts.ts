import type { Core } from '@strapi/strapi';
import { isLoopback } from '../../config/settings';
import type { Sql } from '../postgres/sql';
import { StartRefused } from '../start-refused';

const DEMO_ADDRESS = '@shouwen.local';
const DEMO_PASSWORD = 'Shouwen-demo-1';

interface Exposure {
  host: string;
  environment: string;
}
interface AdminAuth {
  validatePassword(password: string, hash: string): Promise<boolean>;
}
interface Administrator {
  password: string | null;
}

async function hasDemoStaff(sql: Sql): Promise<boolean> {
  const found = await sql.query(
    'SELECT 1 FROM up_users WHERE email LIKE $1 AND blocked IS NOT TRUE LIMIT 1',
    [`%${DEMO_ADDRESS}`],
  );
  return found.length > 0;
}

async function hasDemoAdministrator(strapi: Core.Strapi, sql: Sql): Promise<boolean> {
  const administrators = await sql.query<Administrator>(
    'SELECT password FROM admin_users WHERE email LIKE $1 AND is_active',
    [`%${DEMO_ADDRESS}`],
  );
  const auth = strapi.service('admin::auth') as unknown as AdminAuth;
  const isDemo = await Promise.all(
    administrators.map(
      async ({ password }) => password !== null && auth.validatePassword(DEMO_PASSWORD, password),
    ),
  );
  return isDemo.includes(true);
}

/** Demo accounts have a password that everybody knows: no server that others reach starts with them. */
export async function refuseExposedDemo(
  strapi: Core.Strapi,
  sql: Sql,
  { host, environment }: Exposure,
): Promise<void> {
  if (isLoopback(host) && environment !== 'production') return;
  if (!(await hasDemoStaff(sql)) && !(await hasDemoAdministrator(strapi, sql))) return;
  throw new StartRefused(
    'The database holds the demo accounts, whose password is public: use an empty database (SEED=none), or HOST=127.0.0.1 outside production.',
  );
}
