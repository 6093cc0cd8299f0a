import { randomBytes } from 'node:crypto';
import { withClient } from '../../scripts/database/connection';

/** An own PostgreSQL is started once a run and thrown away; its address is handed on in the environment. */
export const CLUSTER = 'SHOUWEN_TEST_POSTGRES';

function clusterUrl(): string {
  const url = process.env[CLUSTER];
  if (!url)
    throw new Error('The throw-away PostgreSQL is not running: this jest project lacks its globalSetup.');
  return url;
}

export function databaseUrl(name: string): string {
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on the cluster itself, outside the databases of the tests. */
export async function onCluster(sql: string, values: readonly string[] = []): Promise<number> {
  const { rowCount } = await withClient(clusterUrl(), (client) => client.query(sql, [...values]));
  return rowCount ?? 0;
}

/** A new database, empty or a copy of another. Answers its address. */
export async function createDatabase({ template }: { template?: string } = {}): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onCluster(template ? `CREATE DATABASE ${name} TEMPLATE ${template}` : `CREATE DATABASE ${name}`);
  return databaseUrl(name);
}

export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onCluster(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
