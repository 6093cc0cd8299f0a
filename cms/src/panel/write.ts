import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { may, type Operation } from '../access/matrix';
import { inTransaction } from '../postgres/transaction';
import type { Sql } from '../postgres/sql';
import type { Row } from '../query/relation';
import { actingAs } from '../write/actor';
import { once, type Answer, type Key } from '../write/idempotency';
import { jsonBody } from './body';
import type { Call, Reply } from './call';
import { changesOf, tell } from './changes';
import { readCreation } from './create-input';
import type { WriteContext } from './declaration';
import type { Panel } from './engine';
import type { Input } from './input';
import { presented } from './present';
import { readRecord, readRow } from './read';
import { createRecord, removeRecord, updateRecord, type Place } from './record';
import { StaleRecord } from './refusal';
import { requireKnown } from './relations';
import { readUpdate } from './update-input';

const KEY = /^[\x21-\x7e]{1,200}$/;

function idempotencyKey(call: Call): Key | 'invalid' | undefined {
  const key = call.headers['idempotency-key'];
  if (key === undefined || call.method !== 'POST') return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) return 'invalid';
  const { role, serviceCenterId } = call.caller;
  return {
    userId: call.caller.userId,
    route: call.path.join('/'),
    key,
    // the first answer was for who they were then: a new post is another request
    rawBody: JSON.stringify([role, serviceCenterId, Buffer.from(call.body).toString('base64')]),
  };
}

/** Two acts waited for each other and the database ended this one, whole: it may simply be done again. */
const isCollision = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === '40P01' || error.code === '40001');

/** One act of the caller in one transaction, done once however often it is sent with the same key. */
export async function write(
  application: Application,
  call: Call,
  act: (sql: Sql) => Promise<Answer>,
): Promise<Answer> {
  const key = idempotencyKey(call);
  const attempt = () =>
    inTransaction(application.strapi, async (sql) => {
      if (key !== 'invalid') return once(sql, key, call.now, () => act(sql));
      // what the act itself is refused for goes before what is wrong with the key
      await act(sql);
      throw new DomainError('idempotency.invalid-key');
    });
  const before = application.revisions.last;
  const {
    status,
    body,
    once: told,
  } = await actingAs({ kind: 'staff', staffId: call.caller.staffId }, () =>
    attempt().catch((error: unknown) => {
      if (!isCollision(error)) throw error;
      return attempt();
    }),
  );
  await application.revisions.countUp(before);
  return { status, body: told ? { ...(body as Row), ...told } : body };
}

export const contextOf = (
  application: Application,
  panel: Panel,
  sql: Sql,
  { caller, origin, language, now }: Call,
  present?: Row,
): WriteContext => ({ strapi: application.strapi, panel, sql, caller, origin, language, now, present });

function requireMay({ resource }: Place, operation: Operation, call: Call): void {
  if (!may(call.caller.role, resource.declaration.resource, operation))
    throw new DomainError('access.refused');
}

/** What was just written must be in the writer's own sight; else they may not write it at all. */
async function readCreated(place: Place, id: string, sql: Sql, call: Call): Promise<Row> {
  try {
    return await readRecord(place.resource, id, sql, call);
  } catch (error) {
    throw error instanceof DomainError && error.code === 'record.not-found'
      ? new DomainError('access.refused')
      : error;
  }
}

function writableAtCreation({ resource }: Place, call: Call): readonly string[] {
  const { home, onlyAtCreation = [] } = resource.declaration;
  return home === 'caller' && call.caller.serviceCenterId === null
    ? [...onlyAtCreation, 'serviceCenter']
    : onlyAtCreation;
}

export async function create(application: Application, place: Place, call: Call): Promise<Reply> {
  const { declaration, views } = place.resource;
  requireMay(place, 'create', call);
  const { fields } = views[call.caller.role];
  return write(application, call, async (sql) => {
    const input = readCreation(fields, writableAtCreation(place, call), jsonBody(call.body));
    await requireKnown(place.panel, fields, input, sql, call);
    const context = contextOf(application, place.panel, sql, call);
    const { id, once: told } = await (declaration.create?.(context, input) ??
      createRecord(place, context, input));
    await tell(place, context, { kind: 'created', id, changes: changesOf(fields, {}, input) });
    return { status: 201, body: await readCreated(place, id, sql, call), once: told };
  });
}

/** Who may only look takes no lock: 404 and 403 are told before anything is held. */
async function requireSeen(application: Application, place: Place, id: string, call: Call): Promise<void> {
  requireMay(place, 'list', call);
  await readRow(place.resource, id, application.read, call);
}

/** The record as it is now, held for this transaction: whoever comes second finds the version that the first wrote. */
async function held({ resource }: Place, id: string, sql: Sql, call: Call): Promise<Row> {
  const { mayChange } = resource.declaration;
  await sql.query(`SELECT 1 FROM ${resource.from} WHERE t.document_id = $1 FOR UPDATE`, [id]);
  const row = await readRow(resource, id, sql, call);
  if (mayChange && !mayChange(row, call.caller)) throw new DomainError('access.refused');
  const [record = {}] = await presented(resource, [row], { ...call, sql });
  return record;
}

async function changed(
  place: Place,
  context: WriteContext,
  id: string,
  { changes, call }: { changes: Input; call: Call },
): Promise<void> {
  const { declaration, views } = place.resource;
  const { fields } = views[call.caller.role];
  if (Object.keys(changes).length === 0) return;
  await requireKnown(place.panel, fields, changes, context.sql, call);
  await (declaration.update?.(context, id, changes) ?? updateRecord(place, context, id, changes));
  const told = changesOf(fields, context.present ?? {}, changes);
  await tell(place, context, { kind: 'changed', id, changes: told });
}

export async function update(application: Application, place: Place, id: string, call: Call): Promise<Reply> {
  const { resource } = place;
  await requireSeen(application, place, id, call);
  requireMay(place, 'update', call);
  return write(application, call, async (sql) => {
    const present = await held(place, id, sql, call);
    const input = jsonBody(call.body);
    if (Object.hasOwn(input, 'version') && input.version !== present.version) throw new StaleRecord(present);
    const changes = readUpdate(resource.views[call.caller.role], present, input);
    await changed(place, contextOf(application, place.panel, sql, call, present), id, { changes, call });
    return { status: 200, body: await readRecord(resource, id, sql, call) };
  });
}

export async function remove(application: Application, place: Place, id: string, call: Call): Promise<Reply> {
  await requireSeen(application, place, id, call);
  requireMay(place, 'delete', call);
  const { remove: take, settled } = place.resource.declaration;
  const reply = await write(application, call, async (sql) => {
    const context = contextOf(application, place.panel, sql, call, await held(place, id, sql, call));
    await (take?.(context, id) ?? removeRecord(place, context, id));
    await tell(place, context, { kind: 'deleted', id, changes: null });
    return { status: 200, body: { id } };
  });
  settled?.(application, id);
  return reply;
}
