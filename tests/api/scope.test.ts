import { openDesk, type Desk } from '../support/desk';
import type { Stored } from '../support/maker';
import type { Person, TicketBody } from '../support/person';
import { of, staffId, type Username } from '../support/twoCentres';

const MONDAY = '2025-06-09T01:30:00.000Z';
const PHONE = '13812345678';
const MASKED = '138****5678';

let desk: Desk;
let manager: Person;

beforeAll(async () => {
  desk = await openDesk();
  await desk.server.setClock(MONDAY);
  manager = await desk.as('manager');
});
afterAll(() => desk.close());

async function made(resource: string, body: object, by = manager): Promise<string> {
  const { status, body: record } = await by.post<Stored>(resource, body);
  if (status !== 201) throw new Error(`${resource}: ${status} ${JSON.stringify(record)}`);
  return record.id;
}

/** Whether a person sees a record: by list and get alike, else nothing may be done to it either. */
async function sees(person: Person, resource: string, id: string): Promise<boolean> {
  const listed = (await person.list<Stored>(resource, { filter: { id } })).body.length;
  const { status } = await person.get(`${resource}/${id}`);
  expect([resource, status]).toEqual([resource, listed === 1 ? 200 : 404]);
  if (listed === 0) {
    const path = `/panel/${resource}/${id}`;
    expect((await person.send('PUT', path, { nonsense: true })).status).toBe(404);
    expect((await person.send('DELETE', path)).status).toBe(404);
  }
  return listed === 1;
}

describe('a butler', () => {
  let butler: Person;

  beforeAll(async () => {
    butler = await desk.as('butler');
  });

  /** A home with somebody in it and a ticket of theirs. */
  async function home(code: string, building: string, butlerOf: string | null) {
    const household = await made('households', { code, building, butler: butlerOf });
    const resident = await made('residents', { name: `住户 ${code}`, phones: [PHONE] });
    const occupancy = await made('occupancies', { resident, household, kind: 'owner' });
    const clerk = await desk.as('clerk');
    const ticket = await made('tickets', { type: 'help', description: code, household, resident }, clerk);
    return { households: household, residents: resident, occupancies: occupancy, tickets: ticket };
  }

  const seen = async (records: Record<string, string>) => {
    const flags = [];
    for (const [resource, id] of Object.entries(records)) flags.push(await sees(butler, resource, id));
    return flags;
  };

  test('refuses an anonymous caller', async () => {
    expect((await desk.stranger.get('households')).status).toBe(401);
  });

  test('sees the homes given by name or with the grid, who lives there and their tickets, and no others', async () => {
    const { building, community } = of('a');
    const grid = await made('grids', { name: '二格', community, worker: staffId('butler') });
    const inGrid = await made('buildings', { name: '7号楼', community, grid });
    expect(await seen(await home('3-1-101', building, staffId('butler')))).toEqual([true, true, true, true]);
    expect(await seen(await home('7-1-101', inGrid, null))).toEqual([true, true, true, true]);
    expect(await seen(await home('3-1-102', building, null))).toEqual([false, false, false, false]);
    expect(await seen(await home('3-1-103', building, staffId('clerk')))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('loses what is given to somebody else', async () => {
    const { building } = of('a');
    const records = await home('3-1-104', building, staffId('butler'));
    await manager.send('PUT', `/panel/households/${records.households}`, { butler: staffId('clerk') });
    expect(await seen(records)).toEqual([false, false, false, false]);
  });

  test("sees a ticket about nobody's home, and what was ever theirs", async () => {
    const clerk = await desk.as('clerk');
    expect(await sees(butler, 'tickets', (await clerk.registers()).id)).toBe(true);
    const own = await butler.registers();
    await clerk.put(own.id, { household: of('a').household });
    expect(await sees(butler, 'tickets', own.id)).toBe(true);
  });

  test('names no home or resident that was not given to them', async () => {
    const stranger = await home('3-1-105', of('a').building, null);
    for (const [field, id] of [
      ['household', stranger.households],
      ['resident', stranger.residents],
    ] as const) {
      const { status, body } = await butler.post('tickets', { type: 'help', description: 'x', [field]: id });
      expect([status, body.code]).toEqual([400, 'input.unknown-record']);
    }
    const own = await butler.post('households', { code: '3-1-106', building: of('a').building });
    expect([own.status, own.body.code]).toEqual([403, 'access.refused']);
  });
});

describe('a handler', () => {
  const inHand = async (person: Username | null = null) => {
    const clerk = await desk.as('clerk');
    const { id } = await clerk.registers();
    const assignee = person && staffId(person);
    await clerk.does(id, 'dispatch', { department: of('a').engineering, assignee });
    return id;
  };

  test("sees what is or was theirs or their department's, with its timeline, and nothing else", async () => {
    const [clerk, engineer, sweeper] = [
      await desk.as('clerk'),
      await desk.as('engineer'),
      await desk.as('sweeper'),
    ];
    const { id } = await clerk.registers();
    expect(await sees(engineer, 'tickets', id)).toBe(false);
    expect(await engineer.timeline(id)).toEqual([]);
    await clerk.does(id, 'dispatch', { department: of('a').engineering });
    expect([await sees(engineer, 'tickets', id), await sees(sweeper, 'tickets', id)]).toEqual([true, false]);
    const transfer = { department: of('a').cleaning, assignee: staffId('cleaner'), reason: '是漏水' };
    await clerk.does(id, 'transfer', transfer);
    // who had it may still look it up; a colleague of the new assignee too
    expect([await sees(engineer, 'tickets', id), await sees(sweeper, 'tickets', id)]).toEqual([true, true]);
    expect((await engineer.timeline(id)).length).toBe(3);
  });

  test('sees their own registration, which a colleague does not', async () => {
    const [sweeper, cleaner] = [await desk.as('sweeper'), await desk.as('cleaner')];
    const { id } = await sweeper.registers();
    expect([await sees(sweeper, 'tickets', id), await sees(cleaner, 'tickets', id)]).toEqual([true, false]);
  });

  test('who is handed the answering sees it, and whoever answered before still does', async () => {
    const [supervisor, cleaner, sweeper] = [
      await desk.as('supervisor'),
      await desk.as('cleaner'),
      await desk.as('sweeper'),
    ];
    const { id } = await cleaner.registers();
    expect(await sees(sweeper, 'tickets', id)).toBe(false);
    await supervisor.does(id, 'hand-over', { to: staffId('sweeper'), reason: '明天休假' });
    const { answerable, firstContact } = await supervisor.sees(id);
    expect([answerable, firstContact]).toEqual([staffId('sweeper'), staffId('cleaner')]);
    expect([await sees(sweeper, 'tickets', id), await sees(cleaner, 'tickets', id)]).toEqual([true, true]);
  });

  test('sees a phone in full only while the work is in their hands', async () => {
    const [clerk, engineer, colleague] = [
      await desk.as('clerk'),
      await desk.as('engineer'),
      await desk.as('engineer2'),
    ];
    const id = await inHand('engineer');
    await clerk.put(id, { requesterPhone: PHONE });
    const phoneFor = async (person: Person) => (await person.sees(id)).requesterPhone;
    expect([await phoneFor(engineer), await phoneFor(colleague)]).toEqual([PHONE, MASKED]);
    await engineer.does(id, 'accept');
    await engineer.does(id, 'resolve', { feedback: '换了' });
    expect([await phoneFor(engineer), await phoneFor(clerk)]).toEqual([MASKED, PHONE]);
  });
});

describe('a membership', () => {
  const HOUR_BEFORE_MIDNIGHT = '2025-06-09T15:00:00.000Z';
  const AFTER_MIDNIGHT = '2025-06-09T16:30:00.000Z';

  const dates = (username: Username, from: string | null, to: string | null) =>
    desk.database.query(
      `UPDATE memberships SET from_on = $2, to_on = $3 WHERE document_id = 'm-' || $1::text`,
      [username, from, to],
    );
  const statusOf = async (person: Person) => (await person.get('me')).status;

  afterAll(() => desk.server.setClock(MONDAY));

  test('that ended yesterday opens nothing any more, by the clock of the centre', async () => {
    await dates('engineer2', null, '2025-06-09');
    await desk.server.setClock(HOUR_BEFORE_MIDNIGHT);
    const { person } = await desk.login('engineer2');
    expect(await statusOf(person)).toBe(200);
    await desk.server.setClock(AFTER_MIDNIGHT);
    expect(await statusOf(person)).toBe(401);
    expect((await desk.login('engineer2')).status).toBe(400);
  });

  test('that begins tomorrow opens nothing yet', async () => {
    await dates('inspector2', '2025-06-10', null);
    await desk.server.setClock(HOUR_BEFORE_MIDNIGHT);
    expect((await desk.login('inspector2')).status).toBe(400);
    await desk.server.setClock(AFTER_MIDNIGHT);
    const { status, person } = await desk.login('inspector2');
    expect([status, await statusOf(person)]).toEqual([200, 200]);
  });
});

describe.each(['engineer', 'inspector', 'company', 'admin'] as const)('to the %s a phone', (username) => {
  let person: Person;
  let ticket: TicketBody;

  beforeAll(async () => {
    person = await desk.as(username);
    const clerk = await desk.as('clerk');
    ticket = await clerk.registers({ requesterPhone: PHONE, requesterName: '赵六' });
    await clerk.does(ticket.id, 'dispatch', { department: of('a').engineering });
  });

  test('is masked', async () => {
    expect((await person.sees(ticket.id)).requesterPhone).toBe(MASKED);
    const { body } = await person.list('tickets', { filter: { id: ticket.id } });
    expect(body[0]?.requesterPhone).toBe(MASKED);
    expect(JSON.stringify(await person.timeline(ticket.id))).not.toContain(PHONE);
  });

  test.each([
    { filter: { requesterPhone: PHONE } },
    { filter: { requesterPhone_neq: PHONE } },
    { filter: { requesterPhone: [PHONE] } },
    { filter: { requesterPhone_gt: '138' } },
    { filter: { requesterPhone_q: '1234' } },
    { filter: { requesterPhone: null } },
    { sort: ['requesterPhone', 'ASC'] },
  ])('is neither filtered nor sorted by: %j', async (question) => {
    const { status, body } = await person.list('tickets', question);
    expect([status, (body as { code?: string }).code]).toEqual([400, 'query.masked-field']);
  });

  test('is not searched, while a name is', async () => {
    const found = async (q: string) =>
      (await person.list('tickets', { filter: { q, id: ticket.id } })).body.length;
    expect([await found('12345'), await found(PHONE), await found('赵六')]).toEqual([0, 0, 1]);
  });
});

describe('a masked phone that comes back', () => {
  test("is shown masked in a resident's record too, and opens nothing", async () => {
    const id = await made('residents', { name: '钱七', phones: [PHONE] });
    for (const name of ['company', 'admin'] as const) {
      const person = await desk.as(name);
      expect((await person.get<Stored>(`residents/${id}`)).body.phones).toEqual([MASKED]);
      expect((await person.list('residents', { filter: { q: '12345', id } })).body).toEqual([]);
      expect((await person.list('residents', { filter: { q: '钱七', id } })).body).toHaveLength(1);
      const embedded = await person.list('occupancies', { embed: ['resident'], range: [0, 999] });
      expect(JSON.stringify(embedded.body)).not.toContain(PHONE);
    }
  });
});
