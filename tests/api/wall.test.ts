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
  });

  test("lets no act name another centre's department, person, household or ticket, which is as unknown as one that does not exist", async () => {
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
    for (const resource of ['departments', 'households', 'residents', 'ticket-events', 'staff'])
      expect(await idsOf(company, resource)).toEqual(
        expect.arrayContaining([...(await idsOf(clerk, resource)), ...(await idsOf(other, resource))]),
      );
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
