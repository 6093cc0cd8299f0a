import { ADMIN_PASSWORD, openAdmin, type Admin } from '../support/admin';
import { openDesk, type Desk } from '../support/desk';
import { RECORD_TYPES, type RecordType } from '../support/recordTypes';
import { of, staffId } from '../support/twoCentres';

const connect = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });
const disconnect = (documentId: string) => ({ connect: [], disconnect: [{ documentId }] });
const a = of('a');

describe("Strapi's own admin", () => {
  let desk: Desk;
  let admin: Admin;
  const shipped = { calendar: '', policy: '' };

  const realId = (id: string): string => (id === 'calendar' || id === 'policy' ? shipped[id] : id);

  async function columnOf(type: RecordType, documentId: string, attribute: string): Promise<string | null> {
    const relation = type.relations?.[attribute];
    const [table] = await desk.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE column_name = $1 AND table_name = $2`,
      [
        relation?.column,
        type.type === 'staff' ? 'staff_members' : `${type.type.replaceAll('-', '_').replace(/y$/, 'ie')}s`,
      ],
    );
    const [row] = await desk.database.query<{ id: string | null }>(
      `SELECT r.document_id AS id FROM ${table?.name} t LEFT JOIN ${relation?.table} r ON r.id = t.${relation?.column} WHERE t.document_id = $1`,
      [documentId],
    );
    return row?.id ?? null;
  }

  beforeAll(async () => {
    desk = await openDesk({ ADMIN_PASSWORD });
    admin = await openAdmin(desk);
    const idIn = async (table: string) =>
      (await desk.database.query<{ id: string }>(`SELECT document_id AS id FROM ${table}`))[0]?.id ?? '';
    shipped.calendar = await idIn('calendars');
    shipped.policy = await idIn('deadline_policies');
  });
  afterAll(() => desk.close());

  test.each(RECORD_TYPES.map((type) => [type.type, type] as const))(
    'creates and edits a %s with its relations',
    async (_name, type) => {
      const relations = Object.entries(type.relations ?? {});
      const connected = Object.fromEntries(
        relations.map(([attribute, { first }]) => [attribute, connect(realId(first))]),
      );
      const made = await admin.create(type.type, { ...type.data, ...connected });
      expect([made.status, made.body.error]).toEqual([201, undefined]);
      const id = made.body.data?.documentId ?? '';
      for (const [attribute, { first, second }] of relations) {
        expect(await columnOf(type, id, attribute)).toBe(realId(first));
        const other = second ?? first;
        const isRequired =
          attribute !== 'calendar' &&
          attribute !== 'policy' &&
          second === undefined &&
          attribute !== 'leader' &&
          type.type !== 'calendar';
        const changed = await admin.update(type.type, id, {
          [attribute]: { set: [{ documentId: realId(other) }] },
        });
        expect([changed.status, await columnOf(type, id, attribute)]).toEqual([200, realId(other)]);
        const emptied = await admin.update(type.type, id, { [attribute]: disconnect(realId(other)) });
        expect([emptied.status, await columnOf(type, id, attribute)]).toEqual(
          isRequired ? [400, realId(other)] : [200, null],
        );
        const back = await admin.update(type.type, id, { [attribute]: connect(realId(first)) });
        expect([back.status, await columnOf(type, id, attribute)]).toEqual([200, realId(first)]);
        const unchanged = await admin.update(type.type, id, { [attribute]: { connect: [], disconnect: [] } });
        expect([unchanged.status, await columnOf(type, id, attribute)]).toEqual([200, realId(first)]);
      }
      expect((await admin.read(type.type, id)).status).toBe(200);
    },
  );

  test.each(
    RECORD_TYPES.flatMap((type) =>
      (type.required ?? []).map((attribute) => [type.type, attribute, type] as const),
    ),
  )('refuses a %s without its %s instead of breaking', async (_name, attribute, type) => {
    const relations = Object.entries(type.relations ?? {}).filter(([name]) => name !== attribute);
    const connected = Object.fromEntries(
      relations.map(([name, { first }]) => [name, connect(realId(first))]),
    );
    const { status, body } = await admin.create(type.type, {
      ...type.data,
      ...connected,
      code: 'other',
      name: '别的',
    });
    expect([status, body.error?.status]).toEqual([400, 400]);
  });

  test('refuses a second record with the same code, and a relation to nobody', async () => {
    expect(
      (await admin.create('department', { name: 'x', code: 'engineering', serviceCenter: connect(a.centre) }))
        .status,
    ).toBe(400);
    expect(
      (await admin.create('department', { name: 'x', code: 'y', serviceCenter: connect('nobody') })).status,
    ).toBe(400);
  });

  test('gives a person a membership, and never two at a time', async () => {
    const { body } = await admin.create('staff', { name: '新来的' });
    const staff = connect(body.data?.documentId ?? '');
    const post = {
      staff,
      role: 'handler',
      serviceCenter: connect(a.centre),
      department: connect(a.engineering),
      fromOn: '2025-01-01',
    };
    const made = await admin.create('membership', post);
    expect(made.status).toBe(201);
    expect((await admin.create('membership', { ...post, fromOn: '2025-06-01' })).status).toBe(400);
    expect(
      (
        await admin.update('membership', made.body.data?.documentId ?? '', {
          toOn: '2025-05-31',
          department: disconnect(a.engineering),
        })
      ).status,
    ).toBe(200);
    expect((await admin.create('membership', { ...post, fromOn: '2025-06-01' })).status).toBe(201);
    // who is of the company belongs to no centre, everybody else to one
    expect(
      (
        await admin.create('membership', {
          staff: connect(staffId('company')),
          role: 'clerk',
          fromOn: '2030-01-01',
        })
      ).status,
    ).toBe(400);
  });

  test('registers and edits a ticket as the desk does, and forges nothing', async () => {
    const [type] = await desk.database.query<{ id: string }>(
      `SELECT document_id AS id FROM ticket_types WHERE code = 'help'`,
    );
    const told = {
      description: '后台登记',
      type: connect(type?.id ?? ''),
      serviceCenter: connect(a.centre),
      household: connect(a.household),
    };
    const made = await admin.create('ticket', told);
    expect(made.status).toBe(201);
    const id = made.body.data?.documentId ?? '';
    expect(
      (
        await admin.update('ticket', id, {
          urgency: 'urgent',
          household: disconnect(a.household),
          resident: connect(a.resident),
        })
      ).status,
    ).toBe(200);
    const clerk = await desk.as('clerk');
    expect(await clerk.sees(id)).toMatchObject({
      urgency: 'urgent',
      household: null,
      resident: a.resident,
      state: 'new',
      version: 2,
    });
    expect((await clerk.timeline(id)).map(({ kind, actorKind }) => `${kind} by ${actorKind}`)).toEqual([
      'received by admin',
      'changed by admin',
    ]);
    const before = await desk.everything();
    for (const forged of [
      { state: 'closed' },
      { replyDueAt: '2030-01-01T00:00:00.000Z' },
      { firstContact: connect(staffId('clerk')) },
      { serviceCenter: connect(of('b').centre) },
    ]) {
      expect((await admin.update('ticket', id, forged)).status).toBe(400);
    }
    for (const wrong of [
      { household: connect(of('b').household) },
      { description: '' },
      { title: 'x'.repeat(201) },
      { description: 'a\u0000b' },
    ]) {
      expect((await admin.update('ticket', id, wrong)).status).toBe(400);
    }
    expect((await admin.remove('ticket', id)).status).toBe(403);
    expect(await desk.everything()).toBe(before);
  });

  test('changes no event, no call-back and no published version', async () => {
    const clerk = await desk.as('clerk');
    const { id } = await clerk.registers();
    const [event] = await clerk.timeline(id);
    const [version] = await desk.database.query<{ id: string }>(
      'SELECT document_id AS id FROM definition_versions',
    );
    const before = await desk.everything();
    for (const [type, documentId, data] of [
      ['event', event?.id ?? '', { body: 'x' }],
      ['definition-version', version?.id ?? '', { body: {} }],
    ] as const) {
      expect((await admin.update(type, documentId, data)).status).toBe(400);
      expect((await admin.remove(type, documentId)).status).toBe(400);
    }
    expect(await desk.everything()).toBe(before);
  });

  test.each([
    ['a calendar that never opens', 'calendar', { weekly: { mon: [] } }],
    ['a zone that does not exist', 'calendar', { timeZone: 'Mars/Base' }],
    ['an empty window', 'calendar', { weekly: { mon: [['09:00', '09:00']] } }],
    ['a day off that is a workday too', 'calendar', { holidays: ['2025-10-01'], makeupDays: ['2025-10-01'] }],
    [
      'a target of nothing',
      'deadline-policy',
      { targets: [{ kind: 'reply', target: { amount: 0, unit: 'hours' } }] },
    ],
    [
      'an unknown unit',
      'deadline-policy',
      { targets: [{ kind: 'reply', target: { amount: 1, unit: 'moons' } }] },
    ],
    ['an unknown nature', 'ticket-type', { nature: 'wish' }],
    ['a resolution of half a working day', 'ticket-type', { resolve: { amount: 0.5, unit: 'workingDays' } }],
  ])('refuses %s with a reason', async (_what, type, wrong) => {
    const good = RECORD_TYPES.find((each) => each.type === type)?.data ?? {};
    const { status, body } = await admin.create(type, { ...good, code: 'wrong', ...wrong });
    expect([status, body.error?.status]).toEqual([400, 400]);
    expect(body.error?.message).toMatch(/\S/);
  });
});
