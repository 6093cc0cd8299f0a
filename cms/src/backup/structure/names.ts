export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const literal = (text: string): string => `E'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;

/** What the product keeps: Strapi's and our own tables, and the queue's. */
export const SCHEMAS = ['public', 'pgboss'];

/** As a condition on a catalogue's row: in one of our schemas, and not a part of an extension. */
export const ours = (catalogue: string, row: string, namespace: string): string =>
  `${namespace} IN (SELECT oid FROM pg_namespace WHERE nspname = ANY($1)) AND NOT EXISTS (
     SELECT 1 FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${row}.oid AND d.deptype = 'e')`;
