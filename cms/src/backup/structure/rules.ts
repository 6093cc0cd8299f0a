import type { Client } from 'pg';
import { ours, SCHEMAS } from './names';

export interface Rules {
  /** Keys, checks and exclusions. */
  constraints: string[];
  indexes: string[];
  foreignKeys: string[];
  triggers: string[];
}

const CONSTRAINTS = `
  SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', t.conrelid::regclass, t.conname, pg_get_constraintdef(t.oid)) AS text, t.contype = 'f' AS "isForeign"
    FROM pg_constraint t JOIN pg_class c ON c.oid = t.conrelid
   WHERE (t.contype IN ('p', 'u', 'c', 'x') OR t.contype = 'f' AND t.conparentid = 0) AND c.relkind IN ('r', 'p')
     AND ${ours('pg_class', 'c', 'c.relnamespace')}
   ORDER BY array_position('{p,u,x,c,f}'::"char"[], t.contype), 1`;

const INDEXES = `
  SELECT pg_get_indexdef(i.indexrelid) AS text
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
   WHERE c.relkind IN ('r', 'p') AND ${ours('pg_class', 'c', 'c.relnamespace')}
     AND NOT EXISTS (SELECT 1 FROM pg_constraint t WHERE t.conindid = i.indexrelid AND t.contype IN ('p', 'u', 'x'))
   ORDER BY 1`;

const TRIGGERS = `
  SELECT pg_get_triggerdef(g.oid) AS text,
         CASE WHEN g.tgenabled = 'D' THEN format('ALTER TABLE %s DISABLE TRIGGER %I', g.tgrelid::regclass, g.tgname) END AS state
    FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
   WHERE NOT g.tgisinternal AND g.tgparentid = 0 AND ${ours('pg_class', 'c', 'c.relnamespace')} ORDER BY 1`;

/** What holds of rows, in PostgreSQL's own words. */
export async function readRules(client: Client): Promise<Rules> {
  const constraints = await client.query<{ text: string; isForeign: boolean }>(CONSTRAINTS, [SCHEMAS]);
  const indexes = await client.query<{ text: string }>(INDEXES, [SCHEMAS]);
  const triggers = await client.query<{ text: string; state: string | null }>(TRIGGERS, [SCHEMAS]);
  const texts = (isForeign: boolean) =>
    constraints.rows.filter((row) => row.isForeign === isForeign).map(({ text }) => text);
  return {
    constraints: texts(false),
    indexes: indexes.rows.map(({ text }) => text),
    foreignKeys: texts(true),
    triggers: triggers.rows.flatMap(({ text, state }) => (state === null ? [text] : [text, state])),
  };
}
