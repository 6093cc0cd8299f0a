import type { FieldSpec, Fields } from '@shouwen/domain/contract';
import type { Table } from '../postgres/table';

/** Where a field comes from when it is not simply the column of its own name. `t` is the resource's table. */
export interface SourceOverride {
  /** The attribute of the content type, when its name differs. */
  attribute?: string;
  /** Reads and filters a code of the record that a relation points to (a ticket's type). */
  codeOf?: { attribute: string; table: string; column: string };
  /** An expression over `t` and, as `:now`, the instant of asking. */
  sql?: string;
  /** What a filter or a sort compares, where that is not what is answered. */
  compare?: string;
  /** An index gives the rows of a centre in the order of this field (database/constraints/20-indexes.sql). */
  isInOrder?: boolean;
}

export interface Source {
  field: string;
  spec: FieldSpec;
  /** Gives the value as the panel answers it. */
  select: string;
  /** Gives the value that a filter or a sort compares. */
  compare: string;
  /** Turns the ids or codes that a filter names into the keys that `compare` holds. */
  lookup?: { table: string; column: string };
  isInOrder: boolean;
  cast: string;
}

/** Objects and lists have no order and no equal that a person would mean; what is made for the answer has no rows. */
export const isComparable = ({ spec }: Pick<Source, 'spec'>): boolean =>
  spec.kind !== 'object' && spec.kind !== 'list' && !spec.isShownOnly;

const ORDERABLE = new Set(['text', 'longText', 'integer', 'decimal', 'instant', 'date']);
const TEXTUAL = new Set(['text', 'longText']);

/** A list of texts can be asked for one of them. */
export const isHolding = ({ kind, hasOwnItems, computed, isShownOnly }: FieldSpec): boolean =>
  kind === 'list' && !hasOwnItems && !computed && !isShownOnly;

/** Knows more and less. */
export const isOrderable = ({ kind }: FieldSpec): boolean => ORDERABLE.has(kind);

/** Can be searched for a part of it. */
export const isTextual = ({ kind }: FieldSpec): boolean => TEXTUAL.has(kind);

const CASTS: Record<FieldSpec['kind'], string> = {
  id: 'text',
  text: 'text',
  longText: 'text',
  code: 'text',
  integer: 'int',
  decimal: 'numeric',
  boolean: 'boolean',
  instant: 'timestamptz',
  date: 'date',
  relation: 'text',
  relations: 'text',
  object: 'jsonb',
  list: 'jsonb',
};

export type TableOfResource = (resource: string) => string;

function columnName(table: Table, attribute: string): string {
  const column = table.columns.get(attribute);
  if (!column) throw new Error(`${table.name} has no attribute ${attribute}`);
  return `t."${column.name}"`;
}

function fromKey(key: string, table: string, column: string) {
  return {
    select: `(SELECT r."${column}" FROM "${table}" r WHERE r.id = ${key})`,
    compare: key,
    lookup: { table, column },
  };
}

function expressions(
  field: string,
  spec: FieldSpec,
  table: Table,
  override: SourceOverride,
  tableOf: TableOfResource,
) {
  if (override.sql) return { select: override.sql, compare: override.compare ?? override.sql };
  if (override.codeOf) {
    return fromKey(
      columnName(table, override.codeOf.attribute),
      override.codeOf.table,
      override.codeOf.column,
    );
  }
  if (spec.kind === 'id') return { select: 't.document_id', compare: 't.document_id' };
  const column = columnName(table, override.attribute ?? field);
  if (spec.kind === 'relation' && spec.of) return fromKey(column, tableOf(spec.of), 'document_id');
  // a list that was never given is an empty one
  if (spec.kind === 'list' && !spec.nullable)
    return { select: `COALESCE(${column}, '[]'::jsonb)`, compare: column };
  if (spec.kind === 'date') return { select: `to_char(${column}, 'YYYY-MM-DD')`, compare: column };
  if (spec.kind === 'decimal') return { select: `${column}::float8`, compare: column };
  return { select: column, compare: column };
}

const storedFields = (fields: Fields) => Object.entries(fields).filter(([, spec]) => !spec.writeOnly);

/** What the declared fields of a resource read from, by field name. */
export function sourcesOf(
  fields: Fields,
  table: Table,
  overrides: Record<string, SourceOverride>,
  tableOf: TableOfResource,
): ReadonlyMap<string, Source> {
  return new Map(
    storedFields(fields).map(([field, spec]) => [
      field,
      {
        field,
        spec,
        isInOrder: overrides[field]?.isInOrder ?? false,
        cast: CASTS[spec.kind],
        ...expressions(field, spec, table, overrides[field] ?? {}, tableOf),
      },
    ]),
  );
}
