import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { may } from '../access/matrix';
import type { Sql } from '../postgres/sql';
import { countRows, findRow, listRows, type Row, type Total } from '../query/list';
import { parseEmbed, parseListRequest, type ListRequest } from '../query/request';
import type { Call, Reply } from './call';
import { relationFor, type Panel, type PanelResource } from './engine';

const shownValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** The record as the answer spells it, so that what a PUT sends back can be compared with it. */
const shown = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (name.startsWith('_') ? [] : [[name, shownValue(value)]])),
  );

/** What present() adds, and nothing hidden. */
export async function presented(
  resource: PanelResource,
  rows: readonly Row[],
  sql: Sql,
  call: Call,
): Promise<Row[]> {
  const { present } = resource.declaration;
  const complete = present
    ? await present(rows, { sql, caller: call.caller, language: call.language, now: call.now })
    : rows;
  return complete.map(shown);
}

/** One record as the caller sees it; of another centre or nobody's: not found. */
export async function readRecord(resource: PanelResource, id: string, sql: Sql, call: Call): Promise<Row> {
  const row = await findRow(sql, relationFor(resource, call.caller), id, call.now);
  const [record] = row ? await presented(resource, [row], sql, call) : [];
  if (!record) throw new DomainError('record.not-found');
  return record;
}

async function embedded(
  panel: Panel,
  resource: PanelResource,
  rows: Row[],
  names: readonly string[],
  sql: Sql,
  call: Call,
): Promise<Row[]> {
  let result = rows;
  for (const name of names) {
    const of = resource.declaration.fields[name]?.of;
    const target = of === undefined ? undefined : panel.get(of);
    if (!target || !may(call.caller.role, target.declaration.resource, 'list')) {
      throw new DomainError('query.unknown-embed', { path: 'embed', params: { field: name } });
    }
    const ids = [...new Set(result.map((row) => row[name]).filter((id) => typeof id === 'string'))];
    const request: ListRequest = {
      filter: { id: ids },
      sort: { field: 'id', direction: 'ASC' },
      first: 0,
      last: Math.max(ids.length - 1, 0),
      embed: [],
    };
    const found = await presented(
      target,
      await listRows(sql, relationFor(target, call.caller), request, call.now),
      sql,
      call,
    );
    const byId = new Map(found.map((record) => [record.id, record]));
    result = result.map((row) => ({ ...row, [name]: byId.get(row[name]) ?? null }));
  }
  return result;
}

function contentRange(resource: string, first: number, rows: number, total: Total): string {
  const range = rows === 0 ? '*' : `${first}-${first + rows - 1}`;
  return `${resource} ${range}/${total.count}`;
}

export async function list(
  application: Application,
  panel: Panel,
  resource: PanelResource,
  call: Call,
): Promise<Reply> {
  const { resource: name } = resource.declaration;
  if (!may(call.caller.role, name, 'list')) throw new DomainError('access.refused');
  const request = parseListRequest(call.query);
  const relation = relationFor(resource, call.caller);
  const rows = await listRows(application.read, relation, request, call.now);
  const total = await countRows(application.read, relation, request.filter, call.now);
  const records = await presented(resource, rows, application.read, call);
  return {
    status: 200,
    body: await embedded(panel, resource, records, request.embed, application.read, call),
    headers: {
      'Content-Range': contentRange(name, request.first, rows.length, total),
      ...(total.isEstimate ? { 'X-Total-Estimated': 'true' } : {}),
    },
  };
}

export async function get(
  application: Application,
  panel: Panel,
  resource: PanelResource,
  id: string,
  call: Call,
): Promise<Reply> {
  if (!may(call.caller.role, resource.declaration.resource, 'list')) throw new DomainError('access.refused');
  const record = await readRecord(resource, id, application.read, call);
  const [body] = await embedded(panel, resource, [record], parseEmbed(call.query), application.read, call);
  return { status: 200, body };
}
