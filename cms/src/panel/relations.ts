import type { Fields } from '@shouwen/domain/contract';
import { rightOf } from '../access/matrix';
import type { Sql } from '../postgres/sql';
import { findRows } from '../query/list';
import type { Call } from './call';
import { relationFor, type Panel } from './engine';
import { collect, problem, type Input } from './input';

async function isKnown(panel: Panel, of: string, id: string, sql: Sql, call: Call): Promise<boolean> {
  const target = panel.get(of);
  if (!target || !rightOf(call.caller.role, target.declaration.resource)) return false;
  return (await findRows(sql, relationFor(target, call.caller), [id], call.now)).length > 0;
}

/** Every record that an input names is one that the caller sees; of another centre it is as unknown as nobody's. */
export async function requireKnown(
  panel: Panel,
  fields: Fields,
  input: Input,
  sql: Sql,
  call: Call,
): Promise<void> {
  const known = new Map<string, boolean>();
  for (const [name, value] of Object.entries(input)) {
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (spec?.kind !== 'relation' || spec.of === undefined || typeof value !== 'string') continue;
    known.set(name, await isKnown(panel, spec.of, value, sql, call));
  }
  collect(known.keys(), (name) => {
    if (!known.get(name)) throw problem('input.unknown-record', name);
    return undefined;
  });
}
