import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Sql } from '../postgres/sql';
import { tableOf } from '../postgres/table';
import { insertRows } from '../write/insert';

export type DefinitionKind = 'deadline-policy' | 'ticket-type';

/**
 * Publishes the present draft of a definition as its next version, unless it says what the last one says. Versions are
 * immutable: records point to the one they were made under.
 */
export async function publishVersion(
  strapi: Core.Strapi,
  sql: Sql,
  kind: DefinitionKind,
  definition: string,
  body: unknown,
  at: Date,
): Promise<void> {
  const [last] = await sql.query<{ number: number; body: unknown }>(
    'SELECT number, body FROM definition_versions WHERE kind = $1 AND definition = $2 ORDER BY number DESC LIMIT 1',
    [kind, definition],
  );
  const plain: unknown = JSON.parse(JSON.stringify(body));
  if (last && isDeepStrictEqual(last.body, plain)) return;
  const version = { kind, definition, number: (last?.number ?? 0) + 1, body: plain, inForceFrom: at };
  await insertRows(sql, tableOf(strapi, 'definition-version'), [version], at);
}
