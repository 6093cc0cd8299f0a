import type { ImportMapping, Look, MappedField } from './look';

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat();

/** The fields that a column is read for, the first one first. */
export const fieldsOf = ({ fields }: ImportMapping, column: string): string[] =>
  Object.keys(fields).filter((name) => listOf(fields[name]?.column).includes(column));

export const isKey = ({ key }: ImportMapping, column: string): boolean => listOf(key).includes(column);

const without = (fields: ImportMapping['fields'], names: readonly string[]): ImportMapping['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** A column is read for one field, or for none; what was read for that field before is so no longer. */
export function assigned(mapping: ImportMapping, column: string, field: string | null): ImportMapping {
  const fields = without(mapping.fields, [...fieldsOf(mapping, column), ...(field === null ? [] : [field])]);
  return { ...mapping, fields: field === null ? fields : { ...fields, [field]: { column } } };
}

const changed = (mapping: ImportMapping, field: string, change: (given: MappedField) => MappedField) => ({
  ...mapping,
  fields: { ...mapping.fields, [field]: change(mapping.fields[field] ?? {}) },
});

/** What a value of the file means in a field; null: nobody has said. */
export const meant = (
  mapping: ImportMapping,
  field: string,
  value: string,
  meaning: string | null,
): ImportMapping =>
  changed(mapping, field, (given) => {
    const { [value]: _former, ...map } = given.map ?? {};
    return { ...given, map: meaning === null ? map : { ...map, [value]: meaning } };
  });

export const formatted = (mapping: ImportMapping, field: string, format: string | null): ImportMapping =>
  changed(mapping, field, ({ format: _former, ...given }) =>
    format === null ? given : { ...given, format },
  );

/** A field that is the same for every row; null: left out. */
export const fixed = (mapping: ImportMapping, field: string, value: string | null): ImportMapping =>
  value === null
    ? { ...mapping, fields: without(mapping.fields, [field]) }
    : changed(mapping, field, () => ({ value }));

/** The columns that tell rows apart, at least one of them. */
export function keyed(mapping: ImportMapping, column: string, isTelling: boolean): ImportMapping {
  const others = listOf(mapping.key).filter((name) => name !== column);
  return { ...mapping, key: isTelling ? [...others, column] : others };
}

export const fixedValue = ({ fields }: ImportMapping, field: string): string | null =>
  listOf(fields[field]?.value)[0] ?? null;

/** The values a person may have to explain: those of the file, and those that the mapping knows already. */
export function valuesToExplain({ values }: Look, { fields }: ImportMapping, field: string): string[] {
  const found = values[field]?.found?.map(({ value }) => value) ?? [];
  return [...new Set([...found, ...Object.keys(fields[field]?.map ?? {})])];
}

/** The meaning of a value as the server will find it: itself, else the longest `beginning*`, else `*`. */
export function meaningOf({ map = {} }: MappedField, value: string): string | null {
  if (Object.hasOwn(map, value)) return map[value] ?? null;
  const open = Object.keys(map).filter((key) => key.endsWith('*') && value.startsWith(key.slice(0, -1)));
  const [longest] = open.sort((a, b) => b.length - a.length);
  return longest === undefined ? null : (map[longest] ?? null);
}
