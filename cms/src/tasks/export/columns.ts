import type { FieldKind, FieldSpec, Language, Resource } from '@shouwen/domain/contract';
import { fieldName } from '@shouwen/domain/messages';
import { problem } from '../../panel/input';
import type { Relation } from '../../query/relation';
import type { ColumnWidth, Head } from './sheet';

export interface Column {
  field: string;
  spec: FieldSpec;
}

const WIDTHS: Readonly<Partial<Record<FieldKind, ColumnWidth>>> = {
  instant: 'moment',
  date: 'narrow',
  integer: 'narrow',
  decimal: 'narrow',
  boolean: 'narrow',
  longText: 'wide',
};

/** What is made for the machines of the desk: a person's sheet holds it only where it was asked for. */
const isForMachines = ({ field, spec }: Column): boolean =>
  spec.kind === 'object' || field === 'id' || field === 'version' || field === 'abilities';

/** What the caller sees; what was made for the asking is nothing to keep: a signed address would travel with the sheet. */
const columnsOf = ({ sources }: Relation): Column[] =>
  [...sources].flatMap(([field, { spec }]) => (spec.isShownOnly ? [] : [{ field, spec }]));

/** The columns of a sheet: those asked for in their order, or all; one that the caller does not see is unknown. */
export function chosenColumns(relation: Relation, asked: readonly unknown[], isForPeople: boolean): Column[] {
  const all = columnsOf(relation);
  if (asked.length === 0) return isForPeople ? all.filter((column) => !isForMachines(column)) : all;
  const byField = new Map(all.map((column) => [column.field, column]));
  return [...new Set(asked)].map((name) => {
    const column = byField.get(String(name));
    if (!column) throw problem('query.unknown-field', String(name));
    return column;
  });
}

export function headOf({ field, spec }: Column, resource: Resource, language: Language | null): Head {
  const label = language === null ? field : fieldName(resource, field, language);
  return { label, width: WIDTHS[spec.kind] ?? 'usual' };
}
