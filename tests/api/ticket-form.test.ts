import { ADMIN_PASSWORD, openAdmin, type Admin } from '../support/admin';
import { openDesk, type Desk } from '../support/desk';
import { of } from '../support/twoCentres';
import type { Person } from '../support/person';

const label = { zh: '楼层', en: 'Floor' };
const FLOOR = { id: 'floor', kind: 'number', label, min: -3, max: 60, isRequired: true };
const NOTE = { id: 'note', kind: 'text', label, maxCharacters: 3 };
const usual = { nature: 'need', callback: 'always', residentsMayFile: true };

describe('the form of a ticket type', () => {
  let desk: Desk;
  let clerk: Person;
  let manager: Person;
  let admin: Admin;

  const typeId = async (code: string) =>
    (
      await desk.database.query<{ id: string }>(
        'SELECT document_id AS id FROM ticket_types WHERE code = $1',
        [code],
      )
    )[0]?.id ?? '';
  const asks = async (code: string, form: unknown[]) =>
    manager.send('PUT', `/panel/ticket-types/${await typeId(code)}`, { body: { ...usual, form } });
  const registers = (told: object) => clerk.post('tickets', { description: '电梯停了', ...told });

  beforeAll(async () => {
    desk = await openDesk({ ADMIN_PASSWORD });
    [clerk, manager] = [await desk.as('clerk'), await desk.as('manager')];
    admin = await openAdmin(desk);
    expect((await asks('coordination', [FLOOR, NOTE])).status).toBe(200);
  });
  afterAll(() => desk.close());

  test('is told to nobody without a token, of a type and a version that there are', async () => {
    expect((await desk.stranger.get('ticket-forms/repair')).status).toBe(401);
    expect((await clerk.get('ticket-forms/party')).status).toBe(404);
    expect((await clerk.get('ticket-forms/repair?version=9')).status).toBe(404);
    expect((await clerk.get('ticket-forms/repair?version=two')).status).toBe(400);
    expect((await clerk.get('ticket-forms/repair?colour=red')).body.errors).toHaveProperty('colour');
    const { body } = await clerk.get<{ items: { id: string }[] }>('ticket-forms/repair');
    expect(body).toMatchObject({ type: 'repair', version: 1 });
    expect(body.items.map(({ id }) => id)).toEqual(['thing', 'since', 'visit-times']);
  });

  test('ships with repair, complaint and recycling, and none of them must be answered', async () => {
    for (const type of ['repair', 'complaint', 'recycling'])
      expect((await registers({ type })).body).toMatchObject({ form: {}, formVersion: 1 });
    const form = { kinds: ['appliance', 'paper'], quantity: 12.5, 'pick-up-on': '2025-06-12' };
    const kept = { ...form, kinds: ['paper', 'appliance'] };
    expect((await registers({ type: 'recycling', form })).body.form).toEqual(kept);
  });

  test('keeps what is said beside the questions', async () => {
    const form = { kinds: ['paper'], reference: 'ERP-17' };
    expect((await registers({ type: 'recycling', form })).body.form).toEqual(form);
  });

  test('refuses every wrong answer at its own item, in the language of whoever asks', async () => {
    const before = await desk.everything();
    const wrong = { type: 'coordination', form: { floor: 61, note: '东头门口', colour: 'red' } };
    const chinese = await registers(wrong);
    expect([chinese.status, chinese.body.errors]).toEqual([
      400,
      {
        'form.floor': '数字太大，不能大于 60。',
        'form.note': '内容太长，最多 3 个字，请精简。',
      },
    ]);
    const english = await clerk.post(
      'tickets',
      { description: 'x', type: 'coordination' },
      { 'accept-language': 'en' },
    );
    expect([english.status, english.body.code, english.body.errors]).toEqual([
      400,
      'form.answer-missing',
      { 'form.floor': 'Please fill this in.' },
    ]);
    expect(await desk.everything()).toBe(before);
  });

  test('a ticket keeps the version it was filled in by, and is corrected by that', async () => {
    const { body: ticket } = await registers({ type: 'coordination', form: { floor: 3 } });
    const { version: formVersion } = (await clerk.get<{ version: number }>('ticket-forms/coordination')).body;
    expect(ticket).toMatchObject({ form: { floor: 3 }, formVersion });
    expect((await asks('coordination', [{ ...FLOOR, max: 5 }])).status).toBe(200);
    expect((await registers({ type: 'coordination', form: { floor: 6 } })).status).toBe(400);
    const changed = await clerk.put(ticket.id, { form: { floor: 60, note: '东头' } });
    expect(changed.body).toMatchObject({ form: { floor: 60, note: '东头' }, formVersion });
    expect((await clerk.put(ticket.id, { form: {} })).body.errors).toHaveProperty(['form.floor']);
    const old = await clerk.get<{ items: { max?: number }[] }>(
      `ticket-forms/coordination?version=${String(formVersion)}`,
    );
    expect(old.body.items[0]?.max).toBe(60);
    await asks('coordination', [FLOOR, NOTE]);
  });

  test('is answered when a ticket becomes one of its type; what was answered before is kept', async () => {
    const { body: ticket } = await registers({ type: 'repair', form: { thing: 'lift' } });
    const refused = await clerk.put(ticket.id, { type: 'coordination' });
    expect([refused.status, Object.keys(refused.body.errors ?? {})]).toEqual([400, ['form.floor']]);
    expect((await clerk.put(ticket.id, { type: 'complaint' })).body.form).toEqual({ thing: 'lift' });
    const answered = await clerk.put(ticket.id, { type: 'coordination', form: { floor: 2 } });
    expect(answered.body).toMatchObject({ type: 'coordination', form: { floor: 2 } });
  });

  test('a type that asks nothing keeps what it is given', async () => {
    const { body: ticket } = await registers({ type: 'help', form: { lift: { load: 800 } } });
    expect(ticket.form).toEqual({ lift: { load: 800 } });
    expect((await clerk.put(ticket.id, { form: { lift: null } })).body.form).toEqual({ lift: null });
  });

  test('holds for what /admin writes as well', async () => {
    const told = {
      description: '后台登记',
      type: { connect: [{ documentId: await typeId('coordination') }] },
      serviceCenter: { connect: [{ documentId: of('a').centre }] },
    };
    expect((await admin.create('ticket', told)).body.error?.details?.code).toBe('form.answer-missing');
    expect((await admin.create('ticket', { ...told, form: [3] })).status).toBe(400);
    const made = await admin.create('ticket', { ...told, form: '{"floor": 3}' });
    expect(made.status).toBe(201);
    const id = made.body.data?.documentId ?? '';
    expect((await admin.update('ticket', id, { form: '{"floor": 300}' })).status).toBe(400);
    expect((await admin.update('ticket', id, { form: { floor: 30 }, urgency: 'urgent' })).status).toBe(200);
    expect(await clerk.sees(id)).toMatchObject({ form: { floor: 30 }, urgency: 'urgent', version: 2 });
  });

  test('refuses a form that is none, at its place', async () => {
    const twice = await asks('suggestion', [FLOOR, FLOOR]);
    expect([twice.status, twice.body.code, Object.keys(twice.body.errors ?? {})]).toEqual([
      400,
      'form.id-twice',
      ['form[1].id'],
    ]);
    expect((await asks('coordination', [{ id: 'note', kind: 'date', label }])).body.errors).toEqual({
      'form[0].id': '标识“note”以前属于另一种问题，不能再用，请换一个新的。',
    });
  });
});
