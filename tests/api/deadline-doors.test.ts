import supertest from 'supertest';
import type { Core } from '@strapi/strapi';
import type * as Register from '../../cms/src/api/ticket/register';
import type * as Now from '../../cms/src/time/now';
import type * as Transaction from '../../cms/src/postgres/transaction';
import { makeCentre, makeStaff, PASSWORD, type Centre } from '../support/centre';
import { openStrapi, type OpenStrapi } from '../support/strapi';

// the Tuesday before the National Day holiday of 2025: the first working day after it is Thursday 9 October
const RECEIVED = '2025-09-30T02:00:00.000Z';
const REPLY_DUE = '2025-10-10T10:00:00.000Z';
const HOUR_MS = 3_600_000;

const built = <T extends object>(path: string): T => jest.requireActual<T>(`../../cms/dist/src/${path}`);

interface StoredTicket {
  documentId: string;
  number: string;
  replyDueAt: string | Date;
  resolveDueAt: string | Date;
  receivedAt: string | Date;
  state: string;
  title: string;
}

const hoursFromReceipt = (stored: StoredTicket, due: string | Date): number =>
  (new Date(due).getTime() - new Date(stored.receivedAt).getTime()) / HOUR_MS;

describe('a complaint gets the same deadline through every door', () => {
  let open: OpenStrapi;
  let strapi: Core.Strapi;
  let centre: Centre;
  let type: { id: number; documentId: string };

  const tickets = () => strapi.db.query('api::ticket.ticket');
  const ticket = async (documentId: string): Promise<StoredTicket> =>
    tickets().findOne({ where: { documentId } });
  const request = () => supertest(strapi.server.httpServer);

  async function expectPromises(documentId: string): Promise<void> {
    const stored = await ticket(documentId);
    expect(new Date(stored.replyDueAt).toISOString()).toBe(REPLY_DUE);
    expect(hoursFromReceipt(stored, stored.resolveDueAt)).toBe(24);
    expect(stored.number).toMatch(/^TA250930-\d{3}$/);
    expect(stored.state).toBe('new');
    const clocks = await strapi.db.query('api::clock.clock').findMany({ where: { subject: documentId } });
    expect(clocks.map((clock: { kind: string }) => clock.kind).sort()).toEqual(['reply', 'resolve']);
    const events = await strapi.db.query('api::event.event').findMany({ where: { subject: documentId } });
    expect(events.map((event: { kind: string }) => event.kind)).toEqual(['received']);
  }

  beforeAll(async () => {
    open = await openStrapi('none');
    strapi = open.strapi;
    strapi.server.mount();
    centre = await makeCentre(strapi, 'TA');
    await makeStaff(strapi, { username: 'clerk', role: 'clerk', centre });
    const [found] = await strapi
      .documents('api::ticket-type.ticket-type')
      .findMany({ filters: { code: 'complaint' } });
    type = { id: Number(found?.id), documentId: found?.documentId ?? '' };
    built<typeof Now>('time/now').moveClock(new Date(RECEIVED));
  });

  afterAll(async () => {
    built<typeof Now>('time/now').moveClock(null);
    await open.close();
  });

  const told = () => ({
    type: type.documentId,
    serviceCenter: centre.id,
    description: '楼道灯坏了，三天没人修。',
  });

  test('the panel', async () => {
    const login = await request().post('/api/auth/local').send({ identifier: 'clerk', password: PASSWORD });
    const answer = await request()
      .post('/panel/tickets')
      .set('Authorization', `Bearer ${login.body.jwt}`)
      .send({ type: 'complaint', description: '楼道灯坏了，三天没人修。' });
    expect(answer.status).toBe(201);
    await expectPromises(answer.body.id);
  });

  test("Strapi's own admin", async () => {
    const { user, role } = { user: strapi.service('admin::user'), role: strapi.service('admin::role') };
    const superAdmin = await role.getSuperAdmin();
    await user.create({
      email: 'a@example.org',
      firstname: 'A',
      password: 'Admin-pass-1',
      isActive: true,
      roles: [superAdmin.id],
    });
    const login = await request()
      .post('/admin/login')
      .send({ email: 'a@example.org', password: 'Admin-pass-1' });
    const answer = await request()
      .post('/content-manager/collection-types/api::ticket.ticket')
      .set('Authorization', `Bearer ${login.body.data.token}`)
      .send({
        description: '楼道灯坏了，三天没人修。',
        type: { connect: [{ id: type.id, documentId: type.documentId }], disconnect: [] },
        serviceCenter: { connect: [{ id: centre.numericId, documentId: centre.id }], disconnect: [] },
      });
    expect(answer.body.error ?? null).toBeNull();
    await expectPromises(answer.body.data.documentId);
    const [event] = await strapi.db
      .query('api::event.event')
      .findMany({ where: { subject: answer.body.data.documentId } });
    expect(event.actorKind).toBe('admin');
  });

  test('the document service', async () => {
    const created = await strapi.documents('api::ticket.ticket').create({ data: told() as never });
    await expectPromises(created.documentId);
  });

  test('a query inside a transaction', async () => {
    const created = await strapi.db.transaction(() =>
      tickets().create({ data: { ...told(), type: type.id, serviceCenter: centre.numericId } }),
    );
    await expectPromises(created.documentId);
  });

  test('the bulk writer that import and demo use', async () => {
    const { registerTickets } = built<typeof Register>('api/ticket/register');
    const { inTransaction } = built<typeof Transaction>('postgres/transaction');
    const draft = {
      type: type.id,
      serviceCenter: centre.numericId,
      description: '楼道灯坏了，三天没人修。',
      receivedAt: new Date(RECEIVED),
    };
    const stored = await inTransaction(strapi, (sql) =>
      registerTickets(strapi, sql, [draft, draft], new Date(RECEIVED)),
    );
    for (const { documentId } of stored) await expectPromises(documentId);
  });

  test('what was promised elsewhere stands when the imported ticket is answered here', async () => {
    const { registerTickets } = built<typeof Register>('api/ticket/register');
    const { inTransaction } = built<typeof Transaction>('postgres/transaction');
    const promised = '2025-10-30T02:00:00.000Z';
    const draft = {
      type: type.id,
      serviceCenter: centre.numericId,
      description: '别处登记的老工单。',
      receivedAt: new Date(RECEIVED),
      isImported: true,
      history: { state: 'new', promisedResolveAt: new Date(promised) },
    } as const;
    const [stored] = await inTransaction(strapi, (sql) =>
      registerTickets(strapi, sql, [draft], new Date(RECEIVED)),
    );
    const login = await request().post('/api/auth/local').send({ identifier: 'clerk', password: PASSWORD });
    const answer = await request()
      .post(`/panel/tickets/${stored?.documentId}/actions/reply`)
      .set('Authorization', `Bearer ${login.body.jwt}`)
      .send({ body: '已经安排。' });
    expect(answer.status).toBe(200);
    expect(answer.body.resolveDueAt).toBe(promised);
  });

  test('a bare query, which has no transaction, is refused and writes nothing', async () => {
    const before = await tickets().count();
    await expect(
      tickets().create({ data: { ...told(), type: type.id, serviceCenter: centre.numericId } }),
    ).rejects.toThrow('transaction');
    expect(await tickets().count()).toBe(before);
  });

  test('a forged state or due time is refused at the document service too', async () => {
    const before = await tickets().count();
    for (const forged of [
      { state: 'closed' },
      { replyDueAt: '2030-01-01T00:00:00.000Z' },
      { number: 'TA1' },
    ]) {
      await expect(
        strapi.documents('api::ticket.ticket').create({ data: { ...told(), ...forged } as never }),
      ).rejects.toThrow();
    }
    expect(await tickets().count()).toBe(before);
  });

  test('a first contact of another centre is as unknown as none', async () => {
    const elsewhere = await makeStaff(strapi, {
      username: 'elsewhere',
      role: 'clerk',
      centre: await makeCentre(strapi, 'TB'),
    });
    const before = await tickets().count();
    const data = { ...told(), firstContact: elsewhere.documentId };
    await expect(strapi.documents('api::ticket.ticket').create({ data: data as never })).rejects.toThrow();
    expect(await tickets().count()).toBe(before);
  });

  test('a change of urgency through the document service moves the due time as at the panel', async () => {
    const created = await strapi.documents('api::ticket.ticket').create({ data: told() as never });
    const { documentId } = created;
    await strapi.documents('api::ticket.ticket').update({ documentId, data: { urgency: 'urgent' } as never });
    const stored = await ticket(documentId);
    expect(hoursFromReceipt(stored, stored.replyDueAt)).toBe(2);
    const events = await strapi.db
      .query('api::event.event')
      .findMany({ where: { subject: documentId }, orderBy: 'id' });
    expect(events.map((event: { kind: string }) => event.kind)).toEqual(['received', 'changed']);
  });

  test('a policy edit moves nothing, a calendar edit moves what runs', async () => {
    const created = await strapi.documents('api::ticket.ticket').create({ data: told() as never });
    const [policy] = await strapi.documents('api::deadline-policy.deadline-policy').findMany({});
    const targets = [{ kind: 'reply', target: { amount: 9, unit: 'workingDays' } }];
    await strapi
      .documents('api::deadline-policy.deadline-policy')
      .update({ documentId: policy?.documentId ?? '', data: { targets } as never });
    await expectPromises(created.documentId);
    const [calendar] = await strapi
      .documents('api::calendar.calendar')
      .findMany({ filters: { code: 'default' } });
    const holidays = [...(calendar?.holidays as string[]), '2025-10-09'];
    await strapi
      .documents('api::calendar.calendar')
      .update({ documentId: calendar?.documentId ?? '', data: { holidays } as never });
    const stored = await ticket(created.documentId);
    // the Saturday after is a make-up day
    expect(new Date(stored.replyDueAt).toISOString()).toBe('2025-10-11T10:00:00.000Z');
  });
});
