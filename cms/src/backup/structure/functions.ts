import type { Client } from 'pg';
import { ours, SCHEMAS } from './names';

/** Functions: `early` ones may stand in a column, `late` ones take or answer rows of a table. */
export async function readFunctions(client: Client): Promise<{ early: string[]; late: string[] }> {
  const { rows } = await client.query<{ text: string; isLate: boolean }>(
    `SELECT pg_get_functiondef(p.oid) AS text, EXISTS (
              SELECT 1 FROM pg_type t WHERE t.typrelid <> 0 AND (t.oid = p.prorettype OR t.oid = ANY(p.proargtypes)
                OR t.oid = ANY(COALESCE(p.proallargtypes, '{}')))) AS "isLate"
       FROM pg_proc p WHERE p.prokind IN ('f', 'p') AND ${ours('pg_proc', 'p', 'p.pronamespace')} ORDER BY p.oid`,
    [SCHEMAS],
  );
  const texts = (isLate: boolean) => rows.filter((row) => row.isLate === isLate).map(({ text }) => text);
  return { early: texts(false), late: texts(true) };
}
