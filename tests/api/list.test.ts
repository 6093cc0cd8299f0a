import { ticketFields, type FieldSpec } from '@shouwen/domain/contract';
import { openDesk, type Desk } from '../support/desk';
import type { Person, Question, TicketBody } from '../support/person';
import { of, staffId } from '../support/twoCentres';

const MONDAY = '2025-06-09T01:30:00.000Z';
// a day and an hour later: the resolution of what came on Monday is overdue
const TUESDAY = '2025-06-10T02:30:00.000Z';
const FRIDAY = '2025-06-13T01:30:00.000Z';

const RESOURCES = [
  'tickets',
  'ticket-events',
  'ticket-types',
  'calendars',
  'households',
  'residents',
  'staff',
] as const;
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
  const refusal = async (question: Question, resource = 'tickets') => {
    const { status, body } = await clerk.list(resource, question);
    return `${status} ${(body as { code?: string }).code}`;
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
    ['nothing but blanks', () => ({ q: '  ' }), ['lift', 'water', 'tap', 'urgent']],
    ['one of them', () => ({ id: lift.id }), ['lift']],
    ['several of them', () => ({ id: [urgent.id, lift.id, 'nobody'] }), ['lift', 'urgent']],
    ['several wishes at once', () => ({ type: 'repair', q: '滴水', severity: 'minor' }), ['tap']],
  ])('finds what is %s', async (_what, filter, expected) => {
    expect(await numbers(filter())).toEqual(expected.map((name) => sets()[name]));
  });

  test.each<[string, Question, string]>([
    ['an unknown field', { filter: { colour: 'red' } }, 'query.unknown-field'],
    ['a field of every object', { filter: { constructor: 'x' } }, 'query.unknown-field'],
    ['an unknown operator', { filter: { title_like: 'x' } }, 'query.unknown-field'],
    ['an operator that does not fit', { filter: { state_gt: 'new' } }, 'query.unknown-operator'],
    ['a text search in an instant', { filter: { receivedAt_q: '2025' } }, 'query.unknown-operator'],
    ['an object', { filter: { form: {} } }, 'query.unknown-field'],
    ['the abilities', { filter: { abilities: 'close' } }, 'query.unknown-field'],
    ['an unknown code', { filter: { state: 'open' } }, 'query.wrong-type'],
    ['a number for a code', { filter: { state: 1 } }, 'query.wrong-type'],
    ['an object for a value', { filter: { title: { a: 1 } } }, 'query.wrong-type'],
    ['a list in a list', { filter: { state: [['new']] } }, 'query.wrong-type'],
    ['a text for a truth', { filter: { isOverdue: 'true' } }, 'query.wrong-type'],
    ['a fraction for a whole number', { filter: { version: 1.5 } }, 'query.wrong-type'],
    ['a number past all bounds', { filter: { version: 1e12 } }, 'query.wrong-type'],
    ['a number for q', { filter: { q: 5 } }, 'query.wrong-type'],
    [
      'an instant without offset',
      { filter: { receivedAt_gte: '2025-06-10T09:30:00' } },
      'instant.offset-missing',
    ],
    ['an impossible instant', { filter: { receivedAt_gte: '2025-02-30T09:30:00Z' } }, 'instant.invalid'],
    ['an unknown sort', { sort: ['colour', 'ASC'] }, 'query.unknown-sort'],
    ['a sort by an object', { sort: ['form', 'ASC'] }, 'query.unknown-sort'],
    ['a direction in small letters', { sort: ['id', 'asc'] }, 'query.malformed'],
    ['a sort by two', { sort: ['id', 'ASC', 'number'] }, 'query.malformed'],
    ['a sort that is a text', { sort: 'id' }, 'query.malformed'],
    ['a range backwards', { range: [5, 4] }, 'query.malformed'],
    ['a range below nothing', { range: [-1, 4] }, 'query.malformed'],
    ['a range of texts', { range: ['0', '4'] }, 'query.malformed'],
    ['a range of one', { range: [0] }, 'query.malformed'],
    ['a range of 1,001 rows', { range: [0, 1000] }, 'query.range-too-large'],
    ['a filter that is a list', { filter: ['new'] }, 'query.malformed'],
    ['a filter that is null', { filter: null }, 'query.malformed'],
    [
      '1,001 ids',
      { filter: { id: Array.from({ length: 1001 }, (_, index) => `i${index}`) } },
      'query.range-too-large',
    ],
    ['an unknown embed', { embed: ['colour'] }, 'query.unknown-embed'],
    ['an embed that is no relation', { embed: ['title'] }, 'query.unknown-embed'],
    ['an embed that is a text', { embed: 'assignee' }, 'query.malformed'],
  ])('refuses %s', async (_what, question, code) => {
    expect(await refusal(question)).toBe(`400 ${code}`);
  });

  test.each([
    'tickets?page=1',
    'tickets?filter={',
    'tickets?filter={}&filter={}',
    'tickets?range=0-9',
    'tickets?sort=',
    'tickets?FILTER={}',
  ])('refuses a query that is malformed: %s', async (path) => {
    const { status, body } = await clerk.get(path);
    expect([status, body.code]).toEqual([400, 'query.malformed']);
  });

  test.each(['nothing', 'Tickets', 'constructor', '__proto__', 'guides', ''])(
    'refuses the unknown resource %p',
    async (resource) => {
      const { status, body } = await clerk.get(resource);
      expect([status, body.code]).toEqual([400, 'query.unknown-resource']);
    },
  );

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

  test.each(RESOURCES)(
    'takes or refuses any value for any field of %s, and never breaks',
    async (resource) => {
      const manager = await desk.as('manager');
      const { body: rows } = await manager.list(resource, { range: [0, 0] });
      const fields = Object.keys(rows[0] ?? ticketFields);
      const values = [
        null,
        true,
        -1,
        1.5,
        2 ** 31,
        'x',
        '0000-01-01',
        '2025-06-09',
        MONDAY,
        '\ud800',
        [null],
        ['x'],
        {},
      ];
      const questions = fields.flatMap((field) => [
        ...values.map((value) => ({ filter: { [field]: value } })),
        ...['_neq', '_gt', '_lte', '_q'].flatMap((suffix) =>
          ['x', 1, MONDAY].map((value) => ({ filter: { [`${field}${suffix}`]: value } })),
        ),
        { sort: [field, 'DESC'] },
        { embed: [field] },
      ]);
      const said = new Set<number>();
      for (let from = 0; from < questions.length; from += 40) {
        const answers = await Promise.all(
          questions
            .slice(from, from + 40)
            .map((question) => manager.list(resource, { range: [0, 4], ...question })),
        );
        answers.forEach(({ status }, index) => {
          said.add(status);
          if (![200, 400].includes(status))
            throw new Error(`${status}: ${JSON.stringify(questions[from + index])}`);
        });
      }
      expect([...said].sort()).toEqual([200, 400]);
    },
  );

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

  test.each(['filter={}', 'sort=["id","ASC"]', 'range=[0,9]', 'x=1'])(
    'refuses %s where one record is asked for',
    async (query) => {
      const { status, body } = await clerk.get(`tickets/${tap.id}?${query}`);
      expect([status, body.code]).toEqual([400, 'query.malformed']);
    },
  );

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
});
