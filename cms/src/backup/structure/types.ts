import type { Client } from 'pg';
import { literal, ours, quoted, SCHEMAS } from './names';

/** Extensions, schemas and lists of values: what tables are made of. */
export async function readFoundations(client: Client): Promise<string[]> {
  const schemas = await client.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY($1) AND nspname <> 'public'`,
    [SCHEMAS],
  );
  const extensions = await client.query<{ name: string; schema: string }>(
    `SELECT extname AS name, nspname AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
      WHERE nspname = ANY($1) ORDER BY extname`,
    [SCHEMAS],
  );
  const lists = await client.query<{ schema: string; name: string; labels: string[] }>(
    `SELECT nspname AS schema, typname AS name,
            (SELECT array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid) AS labels
       FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
      WHERE typtype = 'e' AND ${ours('pg_type', 't', 'typnamespace')} ORDER BY 1, 2`,
    [SCHEMAS],
  );
  return [
    ...schemas.rows.map(({ name }) => `CREATE SCHEMA ${quoted(name)}`),
    ...extensions.rows.map(
      ({ name, schema }) => `CREATE EXTENSION IF NOT EXISTS ${quoted(name)} WITH SCHEMA ${quoted(schema)}`,
    ),
    ...lists.rows.map(
      ({ schema, name, labels }) =>
        `CREATE TYPE ${quoted(schema)}.${quoted(name)} AS ENUM (${labels.map(literal).join(', ')})`,
    ),
  ];
}
