import { verbs } from '@shouwen/domain/contract';
import { openDesk, type Desk } from '../support/desk';
import type { Person, TicketBody } from '../support/person';
import { of, staffId } from '../support/twoCentres';

type Records = { id: string; [field: string]: unknown }[];

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('the wall between service centres', () => {
  let clerk: Person;
  let other: Person;
  let company: Person;
  let ours: TicketBody;
  let theirs: TicketBody;

  const idsOf = async (person: Person, resource: string, question: object = {}) => {
    const { status, body } = await person.list<Records[number]>(resource, { range: [0, 999], ...question });
    if (status !== 200) throw new Error(`${resource}: ${status} ${JSON.stringify(body)}`);
    return body.map(({ id }) => id);
  };

  beforeAll(async () => {
    [clerk, other, company] = await Promise.all([
      desk.as('clerk'),
      desk.as('other-clerk'),
      desk.as('company'),
    ]);
    ours = await clerk.registers({
      description: '本小区的灯',
      household: of('a').household,
      resident: of('a').resident,
    });
    theirs = await other.registers({
      description: '邻小区的灯',
      household: of('b').household,
      resident: of('b').resident,
      requesterName: '隔壁老王',
    });
    const { id } = theirs;
    await other.does(id, 'dispatch', {
      department: of('b').engineering,
      assignee: staffId('other-engineer'),
    });
    await (await desk.as('other-engineer')).does(id, 'accept');
    await (await desk.as('other-engineer')).does(id, 'resolve', { feedback: '好了' });
    await other.does(id, 'callback', { outcome: 'unreachable' });
  });

  test('hides a ticket from get, put, deadlines and every verb: 404, as if it did not exist', async () => {
    const before = await desk.everything();
    const answers = [
      await clerk.get(`tickets/${theirs.id}`),
      await clerk.put(theirs.id, { title: 'x' }),
      await clerk.send('DELETE', `/panel/tickets/${theirs.id}`),
      await clerk.get(`tickets/${theirs.id}/deadlines`),
      ...(await Promise.all(verbs.map((verb) => clerk.act(theirs.id, verb, { body: 'x' })))),
    ];
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
      new Set(['404 record.not-found']),
    );
    const nobodys = await clerk.get('tickets/nobodynobodynobodynobody');
    expect(nobodys.body).toEqual(answers[0]?.body);
    expect(await desk.everything()).toBe(before);
  });

  test.each([
    {},
    { filter: { q: '邻小区' } },
    { filter: { q: '隔壁' } },
    { filter: { serviceCenter: of('b').centre } },
    { filter: { department: of('b').engineering } },
    { filter: { assignee: staffId('other-engineer') } },
    { filter: { state_neq: 'new' } },
    { sort: ['assignee', 'DESC'] },
    { embed: ['assignee', 'department', 'household', 'resident', 'community', 'building', 'firstContact'] },
  ])('leaves it out of the list, whatever is asked: %j', async (question) => {
    expect(await idsOf(clerk, 'tickets', question)).not.toContain(theirs.id);
    const { headers, body } = await clerk.list('tickets', question);
    expect(headers.get('content-range')).toMatch(new RegExp(`/${body.length}$`));
  });

  test('leaves it out of a list by ids', async () => {
    expect(await idsOf(clerk, 'tickets', { filter: { id: [ours.id, theirs.id] } })).toEqual([ours.id]);
  });

  test.each(['ticket-events', 'callbacks'])('hides its %s', async (resource) => {
    const [foreign] = await idsOf(other, resource, { filter: { ticket: theirs.id } });
    expect(foreign).toBeDefined();
    expect(await idsOf(clerk, resource)).not.toContain(foreign);
    expect(await idsOf(clerk, resource, { filter: { ticket: theirs.id } })).toEqual([]);
    expect((await clerk.get(`${resource}/${foreign}`)).status).toBe(404);
  });

  test.each(['departments', 'communities', 'buildings', 'households', 'residents', 'staff'])(
    'keeps %s apart',
    async (resource) => {
      const [mine, foreign] = [await idsOf(clerk, resource), await idsOf(other, resource)];
      expect(mine.length * foreign.length).toBeGreaterThan(0);
      expect(mine.filter((id) => foreign.includes(id))).toEqual([]);
      expect((await clerk.get(`${resource}/${foreign[0]}`)).status).toBe(404);
      expect((await idsOf(company, resource)).sort()).toEqual(
        expect.arrayContaining([...mine, ...foreign].sort()),
      );
    },
  );

  test("another centre's department, person, household or ticket is as unknown as one that does not exist", async () => {
    const { id } = await clerk.registers();
    const before = await desk.everything();
    const refused = async (
      send: (name: string) => Promise<{ status: number; body: object }>,
      foreign: string,
    ) => {
      const [theirsSaid, nobodysSaid] = [await send(foreign), await send('nobodynobodynobodynobody')];
      expect([theirsSaid.status, theirsSaid.body]).toEqual([400, nobodysSaid.body]);
    };
    await refused((department) => clerk.act(id, 'dispatch', { department }), of('b').engineering);
    await refused(
      (assignee) => clerk.act(id, 'dispatch', { department: of('a').engineering, assignee }),
      staffId('other-engineer'),
    );
    await refused((household) => clerk.put(id, { household }), of('b').household);
    await refused(
      (resident) => clerk.post('tickets', { type: 'help', description: 'x', resident }),
      of('b').resident,
    );
    await refused((into) => clerk.act(id, 'merge', { into }), theirs.id);
    await refused((to) => clerk.act(id, 'dispatch', { department: to }), of('b').cleaning);
    expect(await desk.everything()).toBe(before);
  });

  test('is none for the company, which reads every centre and changes nothing', async () => {
    expect(await idsOf(company, 'tickets')).toEqual(expect.arrayContaining([ours.id, theirs.id]));
    expect((await company.sees(theirs.id)).abilities).toEqual(['note']);
    const before = await desk.everything();
    expect((await company.put(ours.id, { title: 'x' })).status).toBe(403);
    expect((await company.post('tickets', { type: 'help', description: 'x' })).status).toBe(403);
    expect((await company.send('DELETE', `/panel/tickets/${ours.id}`)).status).toBe(403);
    for (const verb of verbs.filter((each) => each !== 'note'))
      expect((await company.act(ours.id, verb)).status).toBe(403);
    expect(await desk.everything()).toBe(before);
  });

  test("lists the company's people to the company only", async () => {
    for (const name of ['clerk', 'manager', 'director'] as const)
      expect(await idsOf(await desk.as(name), 'staff')).not.toContain(staffId('company'));
    expect(await idsOf(company, 'staff')).toContain(staffId('company'));
  });
});

describe('what a handler sees', () => {
  let clerk: Person;

  beforeAll(async () => {
    clerk = await desk.as('clerk');
  });

  test("is what is or was theirs or their department's, and nothing else", async () => {
    const [engineer, sweeper, cleaner] = await Promise.all([
      desk.as('engineer'),
      desk.as('sweeper'),
      desk.as('cleaner'),
    ]);
    const { id } = await clerk.registers();
    const sees = async (person: Person) => {
      const [single, listed, events] = [
        (await person.get(`tickets/${id}`)).status,
        (await person.list('tickets', { filter: { id } })).body.length,
        (await person.timeline(id)).length,
      ];
      expect([single, Math.min(events, 1)]).toEqual(listed === 1 ? [200, 1] : [404, 0]);
      return listed === 1;
    };
    expect(await sees(engineer)).toBe(false);
    await clerk.does(id, 'dispatch', { department: of('a').engineering });
    expect([await sees(engineer), await sees(sweeper)]).toEqual([true, false]);
    await clerk.does(id, 'transfer', {
      department: of('a').cleaning,
      assignee: staffId('cleaner'),
      reason: '是漏水',
    });
    // who had it may still look it up; a colleague of the new assignee too
    expect([await sees(engineer), await sees(sweeper), await sees(cleaner)]).toEqual([true, true, true]);
    const own = await sweeper.registers();
    expect([
      (await sweeper.get(`tickets/${own.id}`)).status,
      (await cleaner.get(`tickets/${own.id}`)).status,
    ]).toEqual([200, 404]);
  });
});
