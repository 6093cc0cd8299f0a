import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { may } from '../access/matrix';
import { inTransaction } from '../postgres/transaction';
import type { Sql } from '../postgres/sql';
import { actingAs } from '../write/actor';
import { once, type Answer, type Key } from '../write/idempotency';
import { jsonBody } from './body';
import type { Call, Reply } from './call';
import { readCreation } from './create-input';
import type { PanelResource } from './engine';
import { readRecord } from './read';
import { StaleRecord } from './refusal';
import { readUpdate } from './update-input';

const KEY = /^[\x21-\x7e]{1,200}$/;

function idempotencyKey(call: Call): Key | undefined {
  const key = call.headers['idempotency-key'];
  if (key === undefined || call.method !== 'POST') return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw new DomainError('idempotency.invalid-key');
  return {
    userId: call.caller.userId,
    route: call.path.join('/'),
    key,
    rawBody: Buffer.from(call.body).toString('base64'),
  };
}

/** Two acts waited for each other and the database ended this one, whole: it may simply be done again. */
const isCollision = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === '40P01' || error.code === '40001');

/** One act of the caller in one transaction, done once however often it is sent with the same key. */
export function write(
  application: Application,
  call: Call,
  act: (sql: Sql) => Promise<Answer>,
): Promise<Answer> {
  const key = idempotencyKey(call);
  const attempt = () => inTransaction(application.strapi, (sql) => once(sql, key, call.now, () => act(sql)));
  return actingAs({ kind: 'staff', staffId: call.caller.staffId }, async () => {
    try {
      return await attempt();
    } catch (error) {
      if (!isCollision(error)) throw error;
      return attempt();
    }
  });
}

const asking = (application: Application, sql: Sql, { caller, language, now }: Call) => ({
  strapi: application.strapi,
  sql,
  caller,
  language,
  now,
});

export async function create(application: Application, resource: PanelResource, call: Call): Promise<Reply> {
  const { declaration } = resource;
  const { create: register } = declaration;
  if (!register || !may(call.caller.role, declaration.resource, 'create'))
    throw new DomainError('access.refused');
  return write(application, call, async (sql) => {
    const input = readCreation(declaration.fields, declaration.onlyAtCreation ?? [], jsonBody(call.body));
    const id = await register(asking(application, sql, call), input);
    return { status: 201, body: await readRecord(resource, id, sql, call) };
  });
}

export async function update(
  application: Application,
  resource: PanelResource,
  id: string,
  call: Call,
): Promise<Reply> {
  const { declaration } = resource;
  return write(application, call, async (sql) => {
    // whoever comes second waits here and then finds the version that the first has written
    await sql.query(`SELECT 1 FROM ${resource.from} WHERE t.document_id = $1 FOR UPDATE`, [id]);
    const present = await readRecord(resource, id, sql, call);
    const { update: change } = declaration;
    if (!change || !may(call.caller.role, declaration.resource, 'update'))
      throw new DomainError('access.refused');
    const input = jsonBody(call.body);
    if (Object.hasOwn(input, 'version') && input.version !== present.version) throw new StaleRecord(present);
    const changes = readUpdate(declaration.fields, present, input);
    if (Object.keys(changes).length > 0)
      await change({ ...asking(application, sql, call), present }, id, changes);
    return { status: 200, body: await readRecord(resource, id, sql, call) };
  });
}
