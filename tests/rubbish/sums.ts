import type { Database } from '../support/database';

/**
 * Written by refusals, or by who comes and goes: who was refused is on the audit list, wrong passwords are counted by
 * person and by network, and a session tells when it was last used.
 */
const EXEMPT = ['audit_entries', 'login_failures', 'address_failures', 'login_sessions'];

/** Strapi's media library writes down by itself, some minutes after a start, when it last counted its files. */
const OWN_CLOCK: Readonly<Record<string, string>> = {
  strapi_core_store_settings: `WHERE key <> 'plugin_upload_metrics'`,
};

/** Table → number of its rows and a sum of their contents. */
export type Sums = ReadonlyMap<string, string>;

/** All that a refused request must not touch: every table of ours and of Strapi's, keys of answers included. */
export async function sumsOf({ query }: Database): Promise<Sums> {
  const tables = await query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`,
    [EXEMPT],
  );
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || COALESCE(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM "${name}" t ${OWN_CLOCK[name] ?? ''}`,
  );
  const rows = await query<{ name: string; sum: string }>(sums.join(' UNION ALL '));
  return new Map(rows.map(({ name, sum }) => [name, sum]));
}

export const changedTables = (before: Sums, after: Sums): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
