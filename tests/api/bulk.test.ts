import { Client } from 'pg';
import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import type { Person } from '../support/person';
import { of, staffId } from '../support/twoCentres';

const NOON = '2025-06-09T04:00:00.000Z';
const ONE_O_CLOCK = '2025-06-09T05:00:00.000Z';
const THREE_O_CLOCK = '2025-06-09T07:00:00.000Z';

interface Bulk {
  done: string[];
  refused: { id: string; code: string; message: string }[];
  takeBack?: object[];
}

let desk: Desk;
let clerk: Person;
let engineer: Person;
let supervisor: Person;

/** The clock goes on while a test asks. */
const toTheMinute = (instant: string | null): number => Math.round(Date.parse(instant ?? '') / 60_000);

const toEngineering = { department: of('a').engineering };
const many = (person: Person, verb: string, filter: object, input?: object) =>
  person.post<Bulk>(`tickets/actions/${verb}`, { filter, ...(input ? { input } : {}) });

beforeAll(async () => {
  desk = await openDesk();
  [clerk, engineer, supervisor] = [
    await desk.as('clerk'),
    await desk.as('engineer'),
    await desk.as('supervisor'),
  ];
});
beforeEach(() => desk.server.setClock(NOON));
afterAll(() => desk.close());

describe('an act on many tickets', () => {
  test('refuses an anonymous caller', async () => {
    const { status, body } = await many(desk.stranger, 'dispatch', {}, toEngineering);
    expect([status, body.code]).toEqual([401, 'auth.required']);
  });

  test('does what the single act does, to each: state, clock, timeline and who takes part', async () => {
    const [one, two] = [await clerk.registers({ tags: ['bulk'] }), await clerk.registers()];
    const { status, body } = await many(clerk, 'dispatch', { id: [one.id, two.id] }, toEngineering);
    expect([status, body]).toEqual([200, { done: [one.id, two.id], refused: [] }]);
    const single = await clerk.does((await clerk.registers()).id, 'dispatch', toEngineering);
    for (const { id } of [one, two]) {
      const ticket = await clerk.sees(id);
      expect([ticket.state, ticket.department, ticket.version]).toEqual([
        'dispatched',
        single.department,
        single.version,
      ]);
      const told = await clerk.timeline(id);
      expect(told.map(({ kind, actor }) => [kind, actor])).toEqual([
        ['received', staffId('clerk')],
        ['dispatched', staffId('clerk')],
      ]);
      // the department sees it from now on
      expect((await engineer.get(`tickets/${id}`)).status).toBe(200);
    }
  });

  test('leaves what may not be done as it is, says why, and does the rest', async () => {
    const [fresh, gone] = [await clerk.registers(), await clerk.registers()];
    await clerk.does(gone.id, 'cancel', { reason: '报错了' });
    const before = await clerk.sees(gone.id);
    const { body } = await many(clerk, 'dispatch', { id: [fresh.id, gone.id] }, toEngineering);
    expect(body.done).toEqual([fresh.id]);
    expect(body.refused).toEqual([
      { id: gone.id, code: 'ticket.transition-refused', message: expect.stringMatching(/\S/) },
    ]);
    expect(await clerk.sees(gone.id)).toEqual(before);
  });

  test('stops and restarts clocks like the single act, whatever pauses there were before', async () => {
    const at = desk.server.setClock;
    const ids: string[] = [];
    for (let nth = 0; nth < 2; nth += 1)
      ids.push((await clerk.registers({ urgency: 'urgent', severity: 'serious' })).id);
    await many(clerk, 'dispatch', { id: ids }, toEngineering);
    // one earlier pause, ended one by one; then one that is ended for all at once
    for (const id of ids) await supervisor.does(id, 'pause', { reason: '等配件' });
    await at(ONE_O_CLOCK);
    const [single, bulk] = ids;
    await supervisor.does(single ?? '', 'resume');
    await many(supervisor, 'resume', { id: [bulk] });
    await many(supervisor, 'pause', { id: ids }, { reason: '等住户' });
    expect((await clerk.sees(single ?? '')).replyDueAt).toBeNull();
    await many(supervisor, 'note', { id: ids }, { body: '还在等' });
    expect((await clerk.sees(single ?? '')).state).toBe('waiting');
    await at(THREE_O_CLOCK);
    await supervisor.does(single ?? '', 'resume');
    await many(supervisor, 'resume', { id: [bulk] });
    const [a, b] = [await clerk.sees(single ?? ''), await clerk.sees(bulk ?? '')];
    // two hours on the clock, and three that did not count
    expect(toTheMinute(a.replyDueAt)).toBe(toTheMinute('2025-06-09T09:00:00.000Z'));
    expect(b.state).toBe(a.state);
    for (const due of ['replyDueAt', 'resolveDueAt'] as const)
      expect([due, toTheMinute(b[due])]).toEqual([due, toTheMinute(a[due])]);
    const pauses = await desk.database.query<{ subject: string; open: number; all: number }>(
      `SELECT subject, count(*) FILTER (WHERE ended_at IS NULL)::int AS open, count(*)::int AS all FROM pauses GROUP BY subject`,
    );
    expect(pauses.map(({ open, all }) => [open, all])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  test('reaches no ticket that the caller does not see, and asks of each what they may', async () => {
    const other = await desk.as('other-clerk');
    const theirs = await other.registers({ household: of('b').household });
    const ours = await clerk.registers();
    const before = await desk.everything();
    const seen = await many(clerk, 'dispatch', { id: theirs.id }, toEngineering);
    expect([seen.status, seen.body]).toEqual([200, { done: [], refused: [] }]);
    // an inspector sees the ticket and dispatches none
    const { body } = await many(await desk.as('inspector'), 'dispatch', { id: ours.id }, toEngineering);
    expect([body.done, body.refused.map(({ code }) => code)]).toEqual([[], ['access.refused']]);
    expect(await desk.everything()).toBe(before);
  });

  test('leaves alone what somebody changes meanwhile so that it is no longer meant', async () => {
    const { id } = await clerk.registers();
    const somebody = new Client({ connectionString: desk.server.databaseUrl });
    await somebody.connect();
    await somebody.query('BEGIN');
    await somebody.query(`UPDATE tickets SET state = 'dispatched' WHERE document_id = $1`, [id]);
    const cancelling = many(clerk, 'cancel', { id: [id], state: 'new' }, { reason: '重复' });
    await eventually(async () => {
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return (await desk.database.query(waiting)).length > 0 || undefined;
    });
    await somebody.query('COMMIT');
    await somebody.end();
    expect((await cancelling).body).toEqual({ done: [], refused: [] });
    expect((await clerk.sees(id)).state).toBe('dispatched');
  });

  test('puts its refusals on the audit list, as the single act does', async () => {
    const { id } = await clerk.registers();
    await many(await desk.as('inspector'), 'cancel', { id }, { reason: '试试' });
    const entry = await eventually(async () => {
      const filter = { kind: 'access-refused', staff: staffId('inspector') };
      const { body } = await supervisor.list<{ note: string }>('audit-entries', { filter });
      return body.find(({ note }) => note === 'cancel');
    });
    expect(entry.note).toBe('cancel');
  });

  test('gives work to a person by one act, and remembers that it was theirs', async () => {
    const [one, two] = [await clerk.registers(), await clerk.registers()];
    const input = { ...toEngineering, assignee: staffId('engineer2') };
    await many(clerk, 'dispatch', { id: [one.id, two.id] }, input);
    await many(clerk, 'dispatch', { id: [one.id, two.id] }, toEngineering);
    const engineer2 = await desk.as('engineer2');
    for (const { id } of [one, two]) {
      expect((await clerk.sees(id)).assignee).toBeNull();
      expect((await engineer2.get(`tickets/${id}`)).status).toBe(200);
    }
  });

  test('is taken back where all were in somebody’s hands, and leaves alone what has changed since', async () => {
    const back = async (bodies: object[] = []) => {
      const answers = bodies.map(
        async (body) => (await clerk.post<Bulk>('tickets/actions/dispatch', body)).body,
      );
      return (await Promise.all(answers)).flatMap(({ done }) => done);
    };
    const [one, two] = [await clerk.registers(), await clerk.registers()];
    const filter = { id: [one.id, two.id] };
    const toPerson = { ...toEngineering, assignee: staffId('engineer2') };
    // from nobody’s hands there is no way back
    expect((await many(clerk, 'dispatch', filter, toEngineering)).body.takeBack).toBeUndefined();
    await many(clerk, 'dispatch', { id: one.id }, { ...toEngineering, assignee: staffId('engineer') });
    const first = await many(clerk, 'dispatch', filter, toPerson);
    expect((await back(first.body.takeBack)).sort()).toEqual([one.id, two.id].sort());
    expect((await clerk.sees(one.id)).assignee).toBe(staffId('engineer'));
    expect((await clerk.sees(two.id)).assignee).toBeNull();
    const second = await many(clerk, 'dispatch', filter, toPerson);
    await clerk.does(two.id, 'note', { body: '已电话说明' });
    expect(await back(second.body.takeBack)).toEqual([one.id]);
    expect((await clerk.sees(two.id)).assignee).toBe(staffId('engineer2'));
  });

  test.each([
    ['an unknown verb', 'fly', { filter: {} }, 'verb.unknown'],
    ['a call-back, which is of one', 'callback', { filter: {} }, 'verb.unknown'],
    ['no filter', 'dispatch', { input: toEngineering }, 'input.required'],
    [
      'an unknown field of a filter',
      'dispatch',
      { filter: { colour: 1 }, input: toEngineering },
      'query.unknown-field',
    ],
    ['a missing input', 'dispatch', { filter: {} }, 'input.required'],
    [
      'a department of another centre',
      'dispatch',
      { filter: {}, input: { department: of('b').engineering } },
      'input.unknown-record',
    ],
    [
      'somebody of another department',
      'dispatch',
      { filter: { state: 'new' }, input: { ...toEngineering, assignee: staffId('cleaner') } },
      'ticket.person-not-in-department',
    ],
  ])('is refused whole for %s', async (_what, verb, body, code) => {
    await clerk.registers();
    const before = await desk.everything();
    const answer = await clerk.post(`tickets/actions/${verb}`, body);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
    expect(await desk.everything()).toBe(before);
  });

  test('is done once for one key, and refuses more tickets than one act may touch', async () => {
    const { id } = await clerk.registers();
    const send = (body: string) =>
      clerk.post<Bulk>(
        'tickets/actions/note',
        { filter: { id }, input: { body } },
        { 'idempotency-key': 'n1' },
      );
    expect((await send('一次')).body.done).toEqual([id]);
    expect((await send('一次')).body.done).toEqual([id]);
    expect((await send('两次')).status).toBe(422);
    expect((await clerk.timeline(id)).filter(({ kind }) => kind === 'noted')).toHaveLength(1);
    await desk.database.query(
      `INSERT INTO tickets (document_id, number, type_id, nature, title, description, channel, severity, urgency, state, round, service_center_id, received_at, return_count, version, is_imported)
       SELECT 'copy' || n, number || '-' || n, type_id, nature, title, description, channel, severity, urgency, state, round, service_center_id, received_at, return_count, 1, false
         FROM tickets, generate_series(1, 500) n WHERE document_id = '${id}'`,
    );
    const { status, body } = await many(clerk, 'note', {}, { body: '太多' });
    expect([status, body.code]).toEqual([400, 'query.range-too-large']);
  });
});

describe('tags on many tickets', () => {
  const tag = (person: Person, filter: object, tags: object) =>
    person.post<Bulk>('tickets/actions/tag', { filter, ...tags });

  test('refuse an anonymous caller, and whoever may not correct a ticket', async () => {
    const { id } = await clerk.registers();
    expect((await tag(desk.stranger, { id }, { add: ['漏水'] })).status).toBe(401);
    expect((await tag(engineer, { id }, { add: ['漏水'] })).status).toBe(403);
    expect((await clerk.sees(id)).tags).toEqual([]);
  });

  test('are added and taken away, with one line on each timeline and none where nothing changed', async () => {
    const [one, two] = [await clerk.registers({ tags: ['旧', '漏水'] }), await clerk.registers()];
    const filter = { id: [one.id, two.id] };
    const { status, body } = await tag(clerk, filter, { add: ['漏水'], remove: ['旧'] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ done: [one.id, two.id], refused: [] });
    for (const { id, version } of [one, two]) {
      expect(await clerk.sees(id)).toMatchObject({ tags: ['漏水'], version: version + 1 });
    }
    const told = (await clerk.timeline(one.id)).filter(({ kind }) => kind === 'changed');
    expect(told.map(({ actor, changes }) => [actor, changes])).toEqual([
      // which tags those were may tell of a person: the timeline says only that they changed
      [staffId('clerk'), { tags: {} }],
    ]);
    const again = await tag(clerk, filter, { add: ['漏水'] });
    expect(again.body.done).toEqual([one.id, two.id]);
    expect((await clerk.timeline(two.id)).filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  });

  test('are taken back from exactly those that the act gave them to', async () => {
    const [one, two] = [await clerk.registers({ tags: ['旧', '漏水'] }), await clerk.registers()];
    const { body } = await tag(clerk, { id: [one.id, two.id] }, { add: ['漏水'], remove: ['旧'] });
    for (const each of body.takeBack ?? []) await clerk.post('tickets/actions/tag', each);
    expect((await clerk.sees(one.id)).tags).toEqual(expect.arrayContaining(['旧', '漏水']));
    expect((await clerk.sees(two.id)).tags).toEqual([]);
  });

  test('are what a list can be asked for', async () => {
    const [damp, dark] = [
      await clerk.registers({ tags: ['潮湿', '地库'] }),
      await clerk.registers({ tags: ['黑'] }),
    ];
    const having = async (tags_has: unknown) =>
      (await clerk.list('tickets', { filter: { tags_has }, sort: ['number', 'ASC'] })).body.map(
        ({ id }) => id,
      );
    expect(await having('潮湿')).toEqual([damp.id]);
    expect(await having(['地库', '黑'])).toEqual([damp.id, dark.id]);
    expect(await having('潮')).toEqual([]);
    const refused = [{ tags_has: 1 }, { title_has: '水' }, { abilities_has: 'note' }];
    for (const filter of refused) expect((await clerk.list('tickets', { filter })).status).toBe(400);
  });

  test.each([
    ['nothing to add or remove', { filter: {} }, 'input.required'],
    ['no filter', { add: ['x'] }, 'input.required'],
    ['an empty tag', { filter: {}, add: [' '] }, 'input.required'],
    ['a tag that is no text', { filter: {}, add: [1] }, 'input.wrong-type'],
  ])('are refused whole for %s', async (_what, body, code) => {
    const before = await desk.everything();
    const answer = await clerk.post('tickets/actions/tag', body);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
    expect(await desk.everything()).toBe(before);
  });
});

describe('counts', () => {
  const counted = (person: Person, body: object) =>
    person.post<{ counts: Record<string, { count: number; isEstimate: boolean }> }>('counts', body);

  test('are those of the lists, by name', async () => {
    const filters = { all: {}, fresh: { state: 'new' }, mine: { assignee: staffId('engineer') } };
    const { status, body } = await counted(clerk, { resource: 'tickets', filters });
    expect(status).toBe(200);
    for (const [name, filter] of Object.entries(filters)) {
      const { headers } = await clerk.list('tickets', { filter });
      expect([name, body.counts[name]?.count]).toEqual([
        name,
        Number(headers.get('content-range')?.split('/')[1]),
      ]);
    }
  });

  test('refuse a stranger, what a list refuses, and whoever has no such list', async () => {
    const tickets = { resource: 'tickets', filters: { all: {} } };
    expect((await counted(desk.stranger, tickets)).status).toBe(401);
    const said = async (person: Person, body: object) => (await counted(person, body)).body.code;
    expect(await said(clerk, { resource: 'tickets', filters: { a: { colour: 1 } } })).toBe(
      'query.unknown-field',
    );
    expect(await said(clerk, { resource: 'tickets', filters: { a: 5 } })).toBe('query.malformed');
    expect(await said(clerk, { resource: 'nothing', filters: {} })).toBe('input.not-in-list');
    expect(await said(engineer, { resource: 'residents', filters: {} })).toBe('access.refused');
    expect(await said(clerk, { resource: 'guides', filters: {} })).toBe('query.unknown-resource');
    expect(await said(engineer, { resource: 'residents', filters: { all: {} } })).toBe('access.refused');
    const many = Object.fromEntries(Array.from({ length: 41 }, (_each, index) => [`n${index}`, {}]));
    expect(await said(clerk, { resource: 'tickets', filters: many })).toBe('query.too-large');
  });
});

describe('a saved filter', () => {
  const fresh = { name: '今天要派的', resource: 'tickets', filter: { state: ['new'] } };

  test('is its owner’s until it is shared, and then also its leaders’ to keep in order', async () => {
    const { status, body } = await clerk.post<{ id: string; owner: string }>('saved-filters', fresh);
    expect([status, body.owner]).toEqual([201, staffId('clerk')]);
    const [other, colleague] = [await desk.as('other-clerk'), await desk.as('clerk2')];
    const sees = async (person: Person) => (await person.get(`saved-filters/${body.id}`)).status;
    expect([await sees(colleague), await sees(supervisor)]).toEqual([404, 404]);
    await clerk.send('PUT', `/panel/saved-filters/${body.id}`, { isShared: true });
    expect([await sees(colleague), await sees(supervisor), await sees(other)]).toEqual([200, 200, 404]);
    const remove = (person: Person) => person.send('DELETE', `/panel/saved-filters/${body.id}`);
    expect((await remove(colleague)).status).toBe(403);
    expect((await remove(supervisor)).status).toBe(200);
  });

  test.each([
    ['a field that is none', { filter: { colour: 'red' } }, 'query.unknown-field', 'filter'],
    ['a sort that is none', { sort: ['colour', 'ASC'] }, 'query.unknown-sort', 'sort'],
    ['a list that the clerk has not', { resource: 'audit-entries' }, 'access.refused', undefined],
  ])('is refused for %s', async (_what, wrong, code, field) => {
    const { body } = await clerk.post('saved-filters', { ...fresh, ...wrong });
    expect(body.code).toBe(code);
    if (field !== undefined) expect(body.errors?.[field]).toMatch(/\S/);
  });

  test('is shared only when everybody who has the list may ask it, and shown to nobody who has it not', async () => {
    const filter = { requesterPhone: '13812345678' };
    const { status, body } = await supervisor.post('saved-filters', { ...fresh, filter, isShared: true });
    expect([status, body.code, body.errors?.filter]).toEqual([400, 'query.masked-field', expect.any(String)]);
    const own = await supervisor.post('saved-filters', { ...fresh, filter });
    expect(own.status).toBe(201);
    const residents = { name: '老人', resource: 'residents', filter: { q: '13912345678' }, isShared: true };
    const shared = await supervisor.post('saved-filters', residents);
    expect(shared.status).toBe(201);
    const sees = async (person: Person) => (await person.get(`saved-filters/${shared.body.id}`)).status;
    expect([await sees(clerk), await sees(engineer)]).toEqual([200, 404]);
    const taken = await (
      await desk.as('manager')
    ).send('PUT', `/panel/saved-filters/${shared.body.id}`, { isShared: false });
    expect([taken.status, taken.body.code]).toEqual([403, 'access.refused']);
  });

  test('cannot be asked by what its keeper sees masked', async () => {
    const filter = { requesterPhone: '13800005678' };
    const { body } = await engineer.post('saved-filters', { ...fresh, filter });
    expect([body.code, body.errors?.filter]).toEqual(['query.masked-field', expect.any(String)]);
  });
});
