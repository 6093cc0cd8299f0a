import { Client } from 'pg';

/** Makes every login wait: the answer needs a table that is locked. Answers how to let them go. */
export async function holdLogins(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN; LOCK TABLE up_users IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}

/** A login that is refused with 400 as soon as the table is free. */
export function strangersLogin(url: string): Promise<Response> {
  return fetch(`${url}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: 'nobody', password: 'nothing' }),
  });
}
