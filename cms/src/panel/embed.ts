import { DomainError } from '@shouwen/domain/error';
import { may } from '../access/matrix';
import type { Sql } from '../postgres/sql';
import { findRows } from '../query/list';
import type { Row } from '../query/relation';
import type { Call } from './call';
import { relationFor, type Panel, type PanelResource } from './engine';
import { presented } from './present';

function targetOf(panel: Panel, resource: PanelResource, name: string, call: Call): PanelResource {
  const of = resource.views[call.caller.role].fields[name]?.of;
  const target = of === undefined ? undefined : panel.get(of);
  if (target && may(call.caller.role, target.declaration.resource, 'list')) return target;
  throw new DomainError('query.unknown-embed', { path: 'embed', params: { field: name } });
}

/**
 * Puts the named records in the place of their ids, as the caller may see them. What they may not see stays the id that it
 * is without embedding: a form that sends the record back must not empty the relation.
 */
export async function embedded(
  panel: Panel,
  resource: PanelResource,
  rows: Row[],
  names: readonly string[],
  sql: Sql,
  call: Call,
): Promise<Row[]> {
  let result = rows;
  for (const name of names) {
    const target = targetOf(panel, resource, name, call);
    const ids = [...new Set(result.map((row) => row[name]).filter((id) => typeof id === 'string'))];
    const found = await findRows(sql, relationFor(target, call.caller), ids, call.now);
    const byId = new Map(
      (await presented(target, found, { ...call, sql })).map((record) => [record.id, record]),
    );
    result = result.map((row) => ({ ...row, [name]: byId.get(row[name]) ?? row[name] }));
  }
  return result;
}
