import type { Fields, StaffRole } from '@shouwen/domain/contract';
import type { Caller } from '../access/caller';
import { selectOf, type Row } from '../query/relation';
import type { Source } from '../query/source';
import type { SearchTexts } from '../query/words';
import type { Declaration, Guard } from './declaration';

/** A resource as one role meets it: what it sees, may ask by and may write. */
export interface View {
  fields: Fields;
  sources: ReadonlyMap<string, Source>;
  select: string;
  search: readonly SearchTexts[];
  masked: ReadonlySet<string>;
  guards: readonly (readonly [string, Guard])[];
}

const has = (roles: readonly StaffRole[] | undefined, role: StaffRole): boolean =>
  roles?.includes(role) ?? false;

const sees = (guard: Guard | undefined, role: StaffRole): boolean =>
  guard?.seenBy === undefined || has(guard.seenBy, role);

function fieldsFor({ fields, guards = {} }: Declaration, role: StaffRole): Fields {
  const seen = Object.entries(fields).filter(([name]) => sees(guards[name], role));
  return Object.fromEntries(
    seen.map(([name, spec]) => {
      const isWritten = guards[name]?.writtenBy === undefined || has(guards[name].writtenBy, role);
      return [name, isWritten ? spec : { ...spec, readOnly: true, required: false }];
    }),
  );
}

function searchFor(
  declaration: Declaration,
  sources: View['sources'],
  masked: View['masked'],
): SearchTexts[] {
  const { search = [], searchTexts = {}, searchIndexes = [] } = declaration;
  const isSearched = (name: string) => search.includes(name) && sources.has(name) && !masked.has(name);
  const textsOf = (names: readonly string[]) =>
    names.filter(isSearched).flatMap((name) => searchTexts[name] ?? sources.get(name)?.compare ?? []);
  // an index over something that this role does not see would find by it
  const indexed = searchIndexes.filter((names) => names.every(isSearched)).map(textsOf);
  const rest = textsOf(search).filter((text) => !indexed.flat().includes(text));
  const groups = indexed.map((texts) => ({ texts, grams: `shouwen_grams(${texts.join(', ')})` }));
  return rest.length === 0 ? groups : [...groups, { texts: rest, grams: null }];
}

export function viewOf(declaration: Declaration, all: ReadonlyMap<string, Source>, role: StaffRole): View {
  const fields = fieldsFor(declaration, role);
  const sources = new Map([...all].filter(([name]) => Object.hasOwn(fields, name)));
  const guards = Object.entries(declaration.guards ?? {}).filter(([, guard]) => has(guard.maskedFor, role));
  const masked = new Set(guards.map(([name]) => name));
  return {
    fields,
    sources,
    select: selectOf(sources.values(), declaration.hidden ?? {}),
    search: searchFor(declaration, sources, masked),
    masked,
    guards,
  };
}

/** The row with what the caller may not see replaced; nothing unmasked leaves this room. */
export function maskRow({ guards }: View, row: Row, caller: Caller): Row {
  const hidden = guards.filter(([name, guard]) => row[name] !== null && !guard.reveals?.(row, caller));
  if (hidden.length === 0) return row;
  return {
    ...row,
    ...Object.fromEntries(hidden.map(([name, guard]) => [name, guard.mask?.(row[name]) ?? null])),
  };
}
