import { ticketFields, type FieldSpec, type TicketState } from '@shouwen/domain/contract';
import { nextDueAt } from '@shouwen/domain/ticket';
import { openDesk, type Desk } from '../support/desk';
import type { Person, Question, TicketBody } from '../support/person';
import { of, staffId } from '../support/twoCentres';

const MONDAY = '2025-06-09T01:30:00.000Z';
// a day and an hour later: the resolution of what came on Monday is overdue
const TUESDAY = '2025-06-10T02:30:00.000Z';
const FRIDAY = '2025-06-13T01:30:00.000Z';

const UNORDERED = new Set<FieldSpec['kind']>(['object', 'list', 'relations']);

describe('a list of the panel', () => {
  let desk: Desk;
  let clerk: Person;
  let lift: TicketBody;
  let water: TicketBody;
  let tap: TicketBody;
  let urgent: TicketBody;

  const numbers = async (filter: unknown, more: Question = {}): Promise<string[]> => {
    const { status, body } = await clerk.list('tickets', {
      filter,
      sort: ['number', 'ASC'],
      range: [0, 999],
      ...more,
    });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body.map(({ number }) => number);
  };

  beforeAll(async () => {
    desk = await openDesk();
    clerk = await desk.as('clerk');
    await desk.server.setClock(MONDAY);
    lift = await clerk.registers({
      type: 'complaint',
      description: '电梯停了100%',
      requesterName: '王秀英',
      requesterPhone: '13800001111',
      severity: 'serious',
    });
    water = await clerk.registers({
      type: 'repair',
      description: '厨房漏水_急',
      household: of('a').household,
      channel: 'walk-in',
    });
    await desk.server.setClock(TUESDAY);
    tap = await clerk.registers({ type: 'repair', description: '水龙头滴水', tags: ['水'] });
    urgent = await clerk.registers({ type: 'help', description: 'Locked out\\in', urgency: 'urgent' });
    await clerk.does(tap.id, 'dispatch', { department: of('a').engineering, assignee: staffId('engineer') });
  });
  afterAll(() => desk.close());

  const sets = () => ({ lift: lift.number, water: water.number, tap: tap.number, urgent: urgent.number });

  test.each<[string, () => object, (keyof ReturnType<typeof sets>)[]]>([
    ['equal to a code', () => ({ type: 'repair' }), ['water', 'tap']],
    ['any of several', () => ({ state: ['dispatched', 'closed'] }), ['tap']],
    ['any of none', () => ({ state: [] }), []],
    ['not equal', () => ({ channel_neq: 'phone' }), ['water']],
    ['not any of several', () => ({ type_neq: ['repair', 'help'] }), ['lift']],
    ['not set', () => ({ assignee: null }), ['lift', 'water', 'urgent']],
    ['set', () => ({ household_neq: null }), ['water']],
    [
      'not equal counts what is not set',
      () => ({ assignee_neq: staffId('engineer') }),
      ['lift', 'water', 'urgent'],
    ],
    ['a value or not set', () => ({ household: [null, 'nowhere'] }), ['lift', 'tap', 'urgent']],
    ['a relation', () => ({ assignee: staffId('engineer') }), ['tap']],
    ['a relation to nobody', () => ({ assignee: 'nobody' }), []],
    ['several relations', () => ({ department: [of('a').engineering, of('a').cleaning] }), ['water', 'tap']],
    ['before an instant', () => ({ receivedAt_lt: TUESDAY }), ['lift', 'water']],
    [
      'from an instant on, in another zone',
      () => ({ receivedAt_gte: '2025-06-10T10:30:00+08:00' }),
      ['tap', 'urgent'],
    ],
    [
      'between instants',
      () => ({ receivedAt_gt: '2025-06-01T00:00:00Z', receivedAt_lte: water.receivedAt }),
      ['lift', 'water'],
    ],
    ['a number', () => ({ version_gt: 1 }), ['tap']],
    ['a truth', () => ({ isOverdue: false }), ['tap', 'urgent']],
    ['a part of a text', () => ({ title_q: '水' }), ['water', 'tap']],
    ['a part of a phone', () => ({ requesterPhone_q: '0000' }), ['lift']],
    ['the text of the record', () => ({ q: '漏水' }), ['water']],
    ['the name of the requester', () => ({ q: '秀英' }), ['lift']],
    ['the number', () => ({ q: tap.number }), ['tap']],
    ['blind to case', () => ({ q: 'LOCKED' }), ['urgent']],
    ['a percent sign', () => ({ q: '%' }), ['lift']],
    ['an underscore', () => ({ q: '_' }), ['water']],
    ['a backslash', () => ({ q: '\\' }), ['urgent']],
    ['a single character', () => ({ q: '水' }), ['water', 'tap']],
    ['a part of the phone', () => ({ q: '1111' }), ['lift']],
    ['words whose pairs stand apart', () => ({ q: '滴水龙' }), []],
    ['nothing but blanks', () => ({ q: '  ' }), ['lift', 'water', 'tap', 'urgent']],
    ['one of them', () => ({ id: lift.id }), ['lift']],
    ['several of them', () => ({ id: [urgent.id, lift.id, 'nobody'] }), ['lift', 'urgent']],
    ['several wishes at once', () => ({ type: 'repair', q: '滴水', severity: 'minor' }), ['tap']],
  ])('finds what is %s', async (_what, filter, expected) => {
    expect(await numbers(filter())).toEqual(expected.map((name) => sets()[name]));
  });

  test('counts exactly and says which rows it shows', async () => {
    const range = async (range: [number, number]) => {
      const { status, body, headers } = await clerk.list('tickets', { range, sort: ['number', 'DESC'] });
      return [status, body.length, headers.get('content-range'), headers.get('x-total-estimated')];
    };
    expect(await range([0, 2])).toEqual([200, 3, 'tickets 0-2/4', null]);
    expect(await range([2, 24])).toEqual([200, 2, 'tickets 2-3/4', null]);
    expect(await range([0, 999])).toEqual([200, 4, 'tickets 0-3/4', null]);
    expect(await range([50, 59])).toEqual([200, 0, 'tickets */4', null]);
    expect(await range([9_007_199_254_740_000, 9_007_199_254_740_005])).toEqual([
      200,
      0,
      'tickets */4',
      null,
    ]);
  });

  test.each(Object.entries<FieldSpec>(ticketFields))(
    'sorts tickets by %s both ways, or refuses',
    async (field, { kind }) => {
      for (const direction of ['ASC', 'DESC']) {
        const { status, body } = await clerk.list('tickets', { sort: [field, direction] });
        expect([status, (body as { code?: string }).code]).toEqual(
          UNORDERED.has(kind) ? [400, 'query.unknown-sort'] : [200, undefined],
        );
      }
    },
  );

  test('sorts as it says', async () => {
    const by = async (field: string, direction: string) => numbers({}, { sort: [field, direction] });
    const { lift: l, water: w, tap: t, urgent: u } = sets();
    expect(await by('receivedAt', 'ASC')).toEqual([l, w, t, u]);
    expect(await by('receivedAt', 'DESC')).toEqual([u, t, w, l]);
    expect((await by('replyDueAt', 'ASC'))[0]).toBe(u);
    expect((await by('version', 'DESC'))[0]).toBe(t);
  });

  test('embeds the record behind a relation, and an id stays where nothing is asked', async () => {
    const { body } = await clerk.list('tickets', {
      filter: { id: [tap.id, water.id] },
      sort: ['number', 'ASC'],
      embed: ['assignee', 'department', 'household'],
    });
    expect(body).toMatchObject([
      {
        id: water.id,
        assignee: null,
        department: { id: of('a').engineering, code: 'engineering' },
        household: { id: of('a').household, code: '3-2-501' },
      },
      {
        id: tap.id,
        assignee: { id: staffId('engineer'), username: 'engineer' },
        household: null,
        firstContact: staffId('clerk'),
      },
    ]);
    const one = await clerk.get<TicketBody & { assignee: { name: string } }>(
      `tickets/${tap.id}?embed=["assignee"]`,
    );
    expect(one.body.assignee.name).toBe('员工 engineer');
  });

  test('filters by isOverdue exactly what the field says', async () => {
    const engineer = await desk.as('engineer');
    await desk.server.setClock(TUESDAY);
    const paused = await clerk.registers({ type: 'complaint' });
    await clerk.does(paused.id, 'dispatch', {
      department: of('a').engineering,
      assignee: staffId('engineer'),
    });
    await engineer.does(paused.id, 'pause', { reason: '等' });
    const cancelled = await clerk.registers();
    await clerk.does(cancelled.id, 'cancel', { reason: '误' });
    await desk.server.setClock(FRIDAY);
    const fresh = await clerk.registers();
    const { body: all } = await clerk.list('tickets', { range: [0, 999] });
    const marked = all
      .filter(({ isOverdue }) => isOverdue)
      .map(({ number }) => number)
      .sort();
    expect(await numbers({ isOverdue: true })).toEqual(marked);
    expect(marked).toEqual(Object.values(sets()).sort());
    const rest = all
      .filter(({ isOverdue }) => !isOverdue)
      .map(({ id }) => id)
      .sort();
    expect(rest).toEqual([paused.id, cancelled.id, fresh.id].sort());
    expect(await numbers({ isOverdue: [true, false] })).toHaveLength(all.length);
    expect(await numbers({ isOverdue_neq: true })).toHaveLength(rest.length);
    await desk.server.setClock(TUESDAY);
  });

  test('answers, filters and sorts by what is due next, as the rule says', async () => {
    const { body: all } = await clerk.list('tickets', { range: [0, 999] });
    const ruled = (ticket: TicketBody): string | null => {
      const due = nextDueAt({ ...ticket, state: ticket.state as TicketState });
      return due === null ? null : new Date(due).toISOString();
    };
    for (const ticket of all)
      expect([ticket.number, ticket.nextDueAt]).toEqual([ticket.number, ruled(ticket)]);
    const running = all
      .map(({ nextDueAt: due }) => due)
      .filter((due) => due !== null)
      .sort();
    expect(running.length).toBeGreaterThan(2);
    expect(running.length).toBeLessThan(all.length);
    const dueBy = async (filter: object) => {
      const { body } = await clerk.list('tickets', { filter, sort: ['nextDueAt', 'ASC'], range: [0, 999] });
      return body.map(({ nextDueAt: due }) => due);
    };
    expect(await dueBy({ nextDueAt_neq: null })).toEqual(running);
    expect(await dueBy({ nextDueAt_lte: running[1] })).toEqual(
      running.filter((due) => due <= (running[1] ?? '')),
    );
    expect(await dueBy({ nextDueAt: null })).toHaveLength(all.length - running.length);
  });
});
