import type { Client } from 'pg';

export interface Index {
  name: string;
  definition: string;
}

/** Takes the indexes of these tables away, but for keys that a constraint owns: to build them at the end is faster. */
export async function dropIndexes(client: Client, tables: readonly string[]): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
      WHERE i.indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows;
}

/** Builds them again: what a unique one forbids is found here. */
export async function buildIndexes(open: () => Promise<Client>, indexes: readonly Index[]): Promise<void> {
  const waiting = [...indexes];
  const work = async () => {
    const client = await open();
    await client.query("SET maintenance_work_mem = '512MB'");
    for (let index = waiting.shift(); index; index = waiting.shift()) await client.query(index.definition);
    await client.end();
  };
  await Promise.all([work(), work()]);
}
