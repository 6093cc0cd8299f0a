import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { may } from '../access/matrix';
import type { Sql } from '../postgres/sql';
import { findRow, rowsOf } from '../query/list';
import type { Row } from '../query/relation';
import { parseEmbed, parseListRequest, type ListRequest } from '../query/request';
import { Selection } from '../query/selection';
import type { Total } from '../query/total';
import type { Call, Reply } from './call';
import { embedded } from './embed';
import { relationFor, type Panel, type PanelResource } from './engine';
import { presented } from './present';
import { isRecordId } from './record-id';

/** One row with what is hidden in answers; of another centre or nobody's: not found. */
export async function readRow(resource: PanelResource, id: string, sql: Sql, call: Call): Promise<Row> {
  const row = await findRow(sql, relationFor(resource, call.caller), id, call.now);
  if (!row) throw new DomainError('record.not-found');
  return row;
}

/** One record as the caller sees it. */
export async function readRecord(resource: PanelResource, id: string, sql: Sql, call: Call): Promise<Row> {
  const [record] = await presented(resource, [await readRow(resource, id, sql, call)], { ...call, sql });
  return record ?? {};
}

function contentRange(resource: string, first: number, rows: number, total: Total): string {
  const range = rows === 0 ? '*' : `${first}-${first + rows - 1}`;
  return `${resource} ${range}/${total.count}`;
}

/** A page that is not full tells the total by itself. */
function totalOf(
  application: Application,
  select: () => Selection,
  { first, last }: ListRequest,
  rows: number,
): Promise<Total> | Total {
  const isLast = rows < last - first + 1 && (rows > 0 || first === 0);
  return isLast
    ? { count: first + rows, isEstimate: false }
    : application.totals.of(application.read, select());
}

/**
 * The ids that a list was asked for and that are nobody's, or out of sight: guessed like those in an address. As many as
 * may stand on the pages before are given the benefit of the doubt, and all of them when the page is full.
 */
function guessedIds({ filter, first, last }: ListRequest, rows: readonly Row[]): string[] {
  if (filter.id === undefined || rows.length > last - first) return [];
  const found = new Set(rows.map(({ id }) => id));
  return [filter.id]
    .flat()
    .filter(isRecordId)
    .filter((id) => !found.has(id))
    .slice(first);
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
  const select = () => new Selection(relation, request.filter, call.now);
  const rows = await rowsOf(application.read, select(), request);
  const { caller, origin } = call;
  await application.guesses.watch('record', { caller, origin }, ...guessedIds(request, rows));
  const total = await totalOf(application, select, request, rows.length);
  const records = await presented(resource, rows, { ...call, sql: application.read });
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
