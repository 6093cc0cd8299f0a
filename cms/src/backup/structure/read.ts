import type { Client } from 'pg';
import type { Manifest } from '../format';
import { readFunctions } from './functions';
import { ours, SCHEMAS } from './names';
import { readRules } from './rules';
import { readSequences } from './sequences';
import { readTables } from './tables';
import { readFoundations } from './types';

export type Structure = Pick<Manifest, 'before' | 'after' | 'tables' | 'leftOut'>;

const LEFT_OUT = `
  SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'foreign table' END || ' ' || c.oid::regclass AS what
    FROM pg_class c WHERE c.relkind IN ('v', 'm', 'f') AND ${ours('pg_class', 'c', 'c.relnamespace')}
  UNION ALL
  SELECT 'type ' || format_type(t.oid, NULL) FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
   WHERE (t.typtype IN ('d', 'r') OR c.relkind = 'c') AND ${ours('pg_type', 't', 't.typnamespace')}
  UNION ALL
  SELECT 'policy ' || p.polname || ' of ' || p.polrelid::regclass FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
   WHERE ${ours('pg_class', 'c', 'c.relnamespace')}
  ORDER BY 1`;

/**
 * How the database is made, read from its own catalogue in PostgreSQL's own words. Rows go in between `before` and
 * `after`: no key, index or trigger stands in their way, so that no right beyond owning the database is needed.
 */
export async function readStructure(client: Client): Promise<Structure> {
  const foundations = await readFoundations(client);
  const sequences = await readSequences(client);
  const functions = await readFunctions(client);
  const tables = await readTables(client);
  const rules = await readRules(client);
  const leftOut = await client.query<{ what: string }>(LEFT_OUT, [SCHEMAS]);
  return {
    before: [...foundations, ...sequences.made, ...functions.early, ...tables.made, ...functions.late],
    after: [
      ...rules.constraints,
      ...rules.indexes,
      ...tables.attached,
      ...rules.foreignKeys,
      ...rules.triggers,
      ...sequences.set,
    ],
    tables: tables.heads,
    leftOut: leftOut.rows.map(({ what }) => what),
  };
}
