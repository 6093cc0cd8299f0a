import { setTimeout as sleep } from 'node:timers/promises';
import type { DataProvider } from 'ra-core';
import { openDesk, type Desk } from '../support/desk';
import type { EventBody, Person, TicketBody } from '../support/person';
import { providerFor } from '../support/provider';
import { of } from '../support/twoCentres';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('the stock ra-data-simple-rest provider', () => {
  let clerk: Person;
  let provider: DataProvider;

  beforeAll(async () => {
    clerk = await desk.as('clerk');
    provider = providerFor(desk.server.url, clerk);
    for (let index = 0; index < 12; index += 1)
      await clerk.registers({ title: `第${index}号`, type: index % 2 ? 'repair' : 'help' });
  });

  test('lists page by page with the true total', async () => {
    const page = (number: number) =>
      provider.getList<TicketBody>('tickets', {
        pagination: { page: number, perPage: 5 },
        sort: { field: 'number', order: 'ASC' },
        filter: { type: ['help', 'repair'] },
      });
    const pages = [await page(1), await page(2), await page(3), await page(4)];
    expect(pages.map(({ data, total }) => [data.length, total])).toEqual([
      [5, 12],
      [5, 12],
      [2, 12],
      [0, 12],
    ]);
    const all = pages.flatMap(({ data }) => data.map(({ number }) => number));
    expect(all).toEqual([...all].sort());
  });

  test('filters and searches', async () => {
    const wish = (filter: object) =>
      provider.getList('tickets', {
        pagination: { page: 1, perPage: 25 },
        sort: { field: 'id', order: 'DESC' },
        filter,
      });
    expect((await wish({ type: 'repair' })).total).toBe(6);
    expect((await wish({ q: '第11号' })).total).toBe(1);
    expect((await wish({})).total).toBe(12);
  });

  test('reads one, many and what refers to one', async () => {
    const { data } = await provider.getList<TicketBody>('tickets', {
      pagination: { page: 1, perPage: 3 },
      sort: { field: 'id', order: 'ASC' },
      filter: {},
    });
    const [first, second] = data;
    if (!first || !second) throw new Error('too few tickets');
    expect((await provider.getOne('tickets', { id: first.id })).data).toEqual(first);
    const many = await provider.getMany('tickets', { ids: [second.id, first.id] });
    expect(many.data.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    const events = await provider.getManyReference<EventBody>('ticket-events', {
      target: 'ticket',
      id: first.id,
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'at', order: 'ASC' },
      filter: {},
    });
    expect([events.total, events.data[0]?.kind]).toEqual([1, 'received']);
  });

  test('reads a thousand by their ids', async () => {
    const { data } = await provider.getList<TicketBody>('tickets', {
      pagination: { page: 1, perPage: 1000 },
      sort: { field: 'id', order: 'ASC' },
      filter: {},
    });
    const unknown = Array.from(
      { length: 1000 - data.length },
      (_, index) => `nobodynobodynobody${String(index).padStart(6, '0')}`,
    );
    const many = await provider.getMany('tickets', { ids: [...data.map(({ id }) => id), ...unknown] });
    expect(many.data).toHaveLength(data.length);
  });

  test('creates, and updates with the whole record as a form sends it', async () => {
    const { data: created } = await provider.create<TicketBody>('tickets', {
      data: { type: 'complaint', description: '表单来的投诉', resident: of('a').resident },
    });
    const edited = { ...created, title: '改过的标题', severity: 'serious' };
    const { data: updated } = await provider.update<TicketBody>('tickets', {
      id: created.id,
      data: edited,
      previousData: created,
    });
    expect(updated).toMatchObject({ id: created.id, title: '改过的标题', severity: 'serious', version: 2 });
    await expect(
      provider.update('tickets', { id: created.id, data: edited, previousData: created }),
    ).rejects.toThrow('409 record.stale');
    const two = [updated.id, (await clerk.registers()).id];
    expect((await provider.updateMany('tickets', { ids: two, data: { urgency: 'urgent' } })).data).toEqual(
      two,
    );
  });

  test('deletes nothing', async () => {
    const { id } = await clerk.registers();
    await expect(provider.delete('tickets', { id })).rejects.toThrow('403 access.refused');
    await expect(provider.deleteMany('tickets', { ids: [id] })).rejects.toThrow('403');
    expect((await clerk.get(`tickets/${id}`)).status).toBe(200);
  });
});

describe('a very long list', () => {
  test('is counted exactly up to 10,000 and may be estimated beyond, which it says', async () => {
    const clerk = await desk.as('other-clerk');
    const { id } = await clerk.registers();
    const multiply = async (prefix: string, times: number) => {
      const [columns] = await desk.database.query<{ names: string }>(
        `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
          WHERE table_name = 'tickets' AND column_name NOT IN ('id', 'document_id', 'number')`,
      );
      await desk.database.query(
        `INSERT INTO tickets (document_id, number, ${columns?.names}) SELECT $1 || g, $1 || g, ${columns?.names} FROM tickets, generate_series(1, $3) g WHERE document_id = $2`,
        [prefix, id, times],
      );
    };
    const totalOf = async () => {
      const { headers } = await clerk.list('tickets', { range: [0, 9] });
      return [Number(headers.get('content-range')?.split('/')[1]), headers.get('x-total-estimated')];
    };
    await multiply('a', 9_999);
    expect(await totalOf()).toEqual([10_000, null]);
    const full = await clerk.list('tickets', { range: [9_000, 9_999], sort: ['number', 'ASC'] });
    expect([full.body.length, full.headers.get('content-range')]).toEqual([1_000, 'tickets 9000-9999/10000']);
    await multiply('b', 5_000);
    await desk.database.query('ANALYZE tickets');
    // what was written past the server is counted once the total kept for a moment is over
    await sleep(1_000);
    const [total, isEstimated] = await totalOf();
    expect(isEstimated).toBe('true');
    expect(total).toBeGreaterThan(12_000);
    expect(total).toBeLessThan(18_000);
  });
});
