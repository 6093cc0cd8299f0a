import type { Core } from '@strapi/strapi';

const SQL_TYPES: Record<string, string> = {
  string: 'text',
  text: 'text',
  enumeration: 'text',
  integer: 'int',
  decimal: 'numeric',
  boolean: 'boolean',
  json: 'jsonb',
  date: 'date',
  datetime: 'timestamptz',
  increments: 'int',
};

export interface Column {
  attribute: string;
  name: string;
  type: string;
}

export interface Table {
  name: string;
  columns: ReadonlyMap<string, Column>;
}

interface AttributeMeta {
  type: string;
  columnName?: string;
  columnType?: unknown;
  joinColumn?: { name: string };
}

function columnOf(attribute: string, meta: AttributeMeta): Column[] {
  if (meta.type === 'relation') {
    return meta.joinColumn ? [{ attribute, name: meta.joinColumn.name, type: 'int' }] : [];
  }
  // createdAt and updatedAt are Strapi's own, without a zone; the instants of our schemas name a columnType.
  const type = meta.type === 'datetime' && !meta.columnType ? 'timestamp' : SQL_TYPES[meta.type];
  return type ? [{ attribute, name: meta.columnName ?? attribute, type }] : [];
}

const tables = new Map<string, Table>();

/** The table of a content type, its columns by attribute name, as Strapi itself laid them. */
export function tableOf(strapi: Core.Strapi, type: string): Table {
  const known = tables.get(type);
  if (known) return known;
  const meta = strapi.db.metadata.get(`api::${type}.${type}`);
  const attributes = Object.entries(meta.attributes as Record<string, AttributeMeta>);
  const columns = attributes.flatMap(([attribute, each]) => columnOf(attribute, each));
  const table = {
    name: meta.tableName,
    columns: new Map(columns.map((column) => [column.attribute, column])),
  };
  tables.set(type, table);
  return table;
}
