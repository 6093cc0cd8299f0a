import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { of } from '../support/twoCentres';

const told = { type: 'complaint', description: '电梯停了' };
const keyed = (key: string) => ({ 'idempotency-key': key });

describe('an idempotency key', () => {
  let desk: Desk;
  let clerk: Person;

  const count = async (table: string): Promise<number> =>
    (await desk.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count ??
    0;

  beforeAll(async () => {
    desk = await openDesk();
    clerk = await desk.as('clerk');
  });
  afterAll(() => desk.close());

  test('gives the first answer again and writes no second record', async () => {
    const first = await clerk.post('tickets', told, keyed('first'));
    await clerk.put(first.body.id, { title: '后来改了' });
    const before = await desk.everything();
    const second = await clerk.post('tickets', told, keyed('first'));
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(await desk.everything()).toBe(before);
  });

  test('sent twenty times at once registers one ticket', async () => {
    const before = await count('tickets');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => clerk.post('tickets', told, keyed('twenty'))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await count('tickets')).toBe(before + 1);
  });

  test('is refused with another body', async () => {
    await clerk.post('tickets', told, keyed('other body'.replace(' ', '-')));
    const before = await desk.everything();
    const { status, body } = await clerk.post(
      'tickets',
      { ...told, severity: 'serious' },
      keyed('other-body'),
    );
    expect([status, body.code]).toEqual([422, 'idempotency.reused']);
    expect(await desk.everything()).toBe(before);
  });

  test('belongs to its user and its route', async () => {
    const mine = await clerk.post('tickets', told, keyed('shared'));
    const hers = await (await desk.as('clerk2')).post('tickets', told, keyed('shared'));
    expect(hers.status).toBe(201);
    expect(hers.body.id).not.toBe(mine.body.id);
    const note = { body: '备注' };
    expect((await clerk.act(mine.body.id, 'note', note, keyed('shared'))).status).toBe(200);
    expect((await clerk.act(hers.body.id, 'note', note, keyed('shared'))).status).toBe(200);
  });

  test('may be used anew after a day, and not sooner', async () => {
    const first = await clerk.post('tickets', told, keyed('daily'));
    await desk.server.setClock(new Date(Date.now() + 86_400_000 - 60_000).toISOString());
    expect((await clerk.post('tickets', told, keyed('daily'))).body.id).toBe(first.body.id);
    await desk.server.setClock(new Date(Date.now() + 86_400_000 + 60_000).toISOString());
    const anew = await clerk.post('tickets', { ...told, severity: 'serious' }, keyed('daily'));
    await desk.server.setClock(null);
    expect(anew.status).toBe(201);
    expect(anew.body.id).not.toBe(first.body.id);
  });

  test('is not used up by a refused request', async () => {
    const before = await count('idempotency_keys');
    expect((await clerk.post('tickets', { type: 'complaint' }, keyed('mended'))).status).toBe(400);
    expect((await (await desk.as('company')).post('tickets', told, keyed('mended'))).status).toBe(403);
    expect(await count('idempotency_keys')).toBe(before);
    expect((await clerk.post('tickets', told, keyed('mended'))).status).toBe(201);
  });

  test('lets a verb act once', async () => {
    const { id } = await clerk.registers();
    const dispatch = { department: of('a').engineering };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => clerk.act(id, 'dispatch', dispatch, keyed('verb'))),
    );
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual(Array(5).fill([200, 2]));
    expect((await clerk.timeline(id)).map(({ kind }) => kind)).toEqual(['received', 'dispatched']);
    expect((await clerk.act(id, 'dispatch', { department: of('a').cleaning }, keyed('verb'))).status).toBe(
      422,
    );
  });

  test('of a verb whose state has passed still gives the first answer', async () => {
    const { id } = await clerk.registers();
    const first = await clerk.act(id, 'cancel', { reason: '误报' }, keyed('cancel'));
    const again = await clerk.act(id, 'cancel', { reason: '误报' }, keyed('cancel'));
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await clerk.act(id, 'cancel', { reason: '误报' }, keyed('cancel-2'))).status).toBe(409);
  });

  test('does not open a ticket to who may not see it any more', async () => {
    const { id } = await clerk.registers();
    const { status } = await (await desk.as('other-clerk')).act(id, 'note', { body: 'x' }, keyed('wall'));
    expect(status).toBe(404);
  });
});
