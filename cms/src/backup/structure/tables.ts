import type { Client } from 'pg';
import type { TableHead } from '../format';
import { ours, quoted, SCHEMAS } from './names';

interface Table {
  oid: number;
  schema: string;
  name: string;
  isUnlogged: boolean;
  options: string[] | null;
  partitionKey: string | null;
  parent: string | null;
  bound: string | null;
}

interface Column {
  table: number;
  name: string;
  type: string;
  collation: string | null;
  expression: string | null;
  /** `s`: computed and stored. */
  generated: string;
  /** `a`: always, `d`: by default. */
  identity: string;
  identitySequence: string | null;
  isRequired: boolean;
}

export interface Tables {
  /** Those with rows of their own. */
  heads: TableHead[];
  made: string[];
  /** Partitions, put where they belong. */
  attached: string[];
}

const TABLES = `
  SELECT c.oid::int, n.nspname AS schema, c.relname AS name, c.relpersistence = 'u' AS "isUnlogged", c.reloptions AS options,
         pg_get_partkeydef(c.oid) AS "partitionKey", pg_get_expr(c.relpartbound, c.oid) AS bound,
         (SELECT i.inhparent::regclass::text FROM pg_inherits i WHERE i.inhrelid = c.oid) AS parent
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p') AND ${ours('pg_class', 'c', 'c.relnamespace')} ORDER BY 2, 3`;

const COLUMNS = `
  SELECT a.attrelid::int AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attgenerated AS generated,
         a.attidentity AS identity, a.attnotnull AS "isRequired", pg_get_expr(d.adbin, d.adrelid) AS expression,
         CASE WHEN a.attidentity <> '' THEN pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) END AS "identitySequence",
         (SELECT format('%I.%I', n.nspname, l.collname) FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace
            JOIN pg_type t ON t.oid = a.atttypid WHERE l.oid = a.attcollation AND a.attcollation <> t.typcollation) AS collation
    FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE a.attrelid = ANY($1) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum`;

const fullName = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string =>
  `${quoted(schema)}.${quoted(name)}`;

function valueOf(column: Column): string {
  if (column.identity !== '') {
    const when = column.identity === 'a' ? 'ALWAYS' : 'BY DEFAULT';
    return ` GENERATED ${when} AS IDENTITY (SEQUENCE NAME ${column.identitySequence})`;
  }
  if (column.expression === null) return '';
  return column.generated === ''
    ? ` DEFAULT ${column.expression}`
    : ` GENERATED ALWAYS AS (${column.expression}) STORED`;
}

function columnText(column: Column): string {
  const collation = column.collation === null ? '' : ` COLLATE ${column.collation}`;
  return `${quoted(column.name)} ${column.type}${collation}${valueOf(column)}${column.isRequired ? ' NOT NULL' : ''}`;
}

function tableText(table: Table, columns: readonly Column[]): string {
  const kind = table.isUnlogged ? 'UNLOGGED TABLE' : 'TABLE';
  const partition = table.partitionKey === null ? '' : ` PARTITION BY ${table.partitionKey}`;
  const options = table.options === null ? '' : ` WITH (${table.options.join(', ')})`;
  return `CREATE ${kind} ${fullName(table)} (${columns.map(columnText).join(', ')})${partition}${options}`;
}

/** Tables, each with its columns and nothing else: rows go in fastest, and nothing needs to be held back. */
export async function readTables(client: Client): Promise<Tables> {
  const { rows: tables } = await client.query<Table>(TABLES, [SCHEMAS]);
  const { rows: columns } = await client.query<Column>(COLUMNS, [tables.map(({ oid }) => oid)]);
  const of = (table: Table) => columns.filter((column) => column.table === table.oid);
  const headOf = (table: Table): TableHead => ({
    schema: table.schema,
    name: table.name,
    columns: of(table)
      .filter(({ generated }) => generated === '')
      .map(({ name, type }) => ({ name, type })),
  });
  return {
    heads: tables.filter(({ partitionKey }) => partitionKey === null).map(headOf),
    made: tables.map((table) => tableText(table, of(table))),
    attached: tables
      .filter(({ parent }) => parent !== null)
      .map(
        ({ parent, bound, ...table }) => `ALTER TABLE ${parent} ATTACH PARTITION ${fullName(table)} ${bound}`,
      ),
  };
}
