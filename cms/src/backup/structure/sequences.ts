import type { Client } from 'pg';
import { literal, ours, quoted, SCHEMAS } from './names';

interface Sequence {
  schema: string;
  name: string;
  type: string;
  start: string;
  step: string;
  least: string;
  most: string;
  cache: string;
  cycles: boolean;
  last: string | null;
  /** `a`: of a column's default; `i`: of an identity column, which makes it itself. */
  belonging: 'a' | 'i' | null;
  column: string | null;
}

const QUESTION = `
  SELECT n.nspname AS schema, c.relname AS name, format_type(s.seqtypid, NULL) AS type, s.seqstart::text AS start, s.seqincrement::text AS step,
         s.seqmin::text AS least, s.seqmax::text AS most, s.seqcache::text AS cache, s.seqcycle AS cycles,
         pg_sequence_last_value(c.oid)::text AS last, d.deptype AS belonging,
         (SELECT format('%I.%I.%I', tn.nspname, t.relname, a.attname) FROM pg_class t JOIN pg_namespace tn ON tn.oid = t.relnamespace
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid WHERE t.oid = d.refobjid) AS "column"
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_sequence s ON s.seqrelid = c.oid
    LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
   WHERE c.relkind = 'S' AND ${ours('pg_class', 'c', 'c.relnamespace')} ORDER BY 1, 2`;

const nameOf = ({ schema, name }: Sequence): string => `${quoted(schema)}.${quoted(name)}`;

const made = (each: Sequence): string =>
  `CREATE SEQUENCE ${nameOf(each)} AS ${each.type} INCREMENT BY ${each.step} MINVALUE ${each.least} MAXVALUE ${each.most}` +
  ` START WITH ${each.start} CACHE ${each.cache}${each.cycles ? ' CYCLE' : ''}`;

/**
 * Sequences: made before the tables, set after the rows. They stand outside of snapshots: asked after it began, a number
 * may only be further than the rows need.
 */
export async function readSequences(client: Client): Promise<{ made: string[]; set: string[] }> {
  const { rows } = await client.query<Sequence>(QUESTION, [SCHEMAS]);
  const owned = rows.filter(({ belonging }) => belonging === 'a');
  const begun = rows.filter(({ last }) => last !== null);
  return {
    made: rows.filter(({ belonging }) => belonging !== 'i').map(made),
    set: [
      ...owned.map((each) => `ALTER SEQUENCE ${nameOf(each)} OWNED BY ${each.column}`),
      ...begun.map((each) => `SELECT setval(${literal(nameOf(each))}, ${each.last})`),
    ],
  };
}
