import { openDesk, type Desk } from '../support/desk';
import type { Answer, Person, TicketBody } from '../support/person';
import { of, staffId } from '../support/twoCentres';

interface Home {
  id: string;
  code: string;
  kind: string;
  communityName: string;
  butler: string | null;
}
interface Callers {
  residents: {
    id: string;
    name: string;
    grade: string | null;
    preferences: string | null;
    phones: string[];
    households: Home[];
  }[];
  hasMoreResidents: boolean;
  tickets: TicketBody[];
  hasMoreTickets: boolean;
  ratings: { id: string; rating: number }[];
}

const NOW = '2025-06-09T01:30:00.000Z';

describe('who calls', () => {
  let desk: Desk;
  let clerk: Person;

  const asks = (person: Person, phone: string): Promise<Answer<Callers>> =>
    person.get<Callers>(`callers?${new URLSearchParams({ phone })}`);
  const found = async (phone: string, person = clerk) =>
    (await asks(person, phone)).body.residents.map(({ name }) => name);

  /** A resident of centre A with these numbers, at home in its one household unless said otherwise. */
  async function settle(name: string, phones: string[], more: Record<string, unknown> = {}): Promise<string> {
    const manager = await desk.as('manager');
    const { household = of('a').household, toOn = null, ...told } = more;
    const { body: resident } = await manager.post<{ id: string }>('residents', { name, phones, ...told });
    await manager.post('occupancies', { resident: resident.id, household, kind: 'owner', toOn });
    return resident.id;
  }

  beforeAll(async () => {
    desk = await openDesk();
    await desk.server.setClock(NOW);
    clerk = await desk.as('clerk');
    const manager = await desk.as('manager');
    const butler = { butler: staffId('butler') };
    expect((await manager.send('PUT', `/panel/households/${of('a').household}`, butler)).status).toBe(200);
    await settle('李秀兰', ['139-1111-2222', '021-6234 5678'], { grade: 'vip', preferences: '下午再打' });
  });
  afterAll(() => desk.close());

  test('is told to nobody without a token, and to nobody who sees phones masked', async () => {
    expect((await asks(desk.stranger, '13911112222')).status).toBe(401);
    for (const username of ['engineer', 'inspector', 'company', 'admin'] as const) {
      const { status, body } = await asks(await desk.as(username), '13911112222');
      expect([username, status, body.code]).toEqual([username, 403, 'access.refused']);
    }
    for (const username of ['clerk', 'butler', 'supervisor', 'manager', 'director'] as const)
      expect([username, (await asks(await desk.as(username), '13911112222')).status]).toEqual([
        username,
        200,
      ]);
  });

  test('shows resident, home, butler and what is said of them', async () => {
    const { body } = await asks(clerk, '13911112222');
    expect(body).toMatchObject({
      residents: [
        {
          name: '李秀兰',
          grade: 'vip',
          preferences: '下午再打',
          phones: ['139-1111-2222', '021-6234 5678'],
          households: [
            {
              id: of('a').household,
              code: '3-2-501',
              kind: 'owner',
              buildingName: '3号楼',
              communityName: '测试花园',
              butler: staffId('butler'),
              butlerName: '员工 butler',
            },
          ],
        },
      ],
      hasMoreResidents: false,
    });
  });

  test.each([
    ['with blanks', '139 1111 2222'],
    ['with the country before it', '+86-13911112222'],
    ['with a trunk zero', '013911112222'],
    ['in wide signs', '１３９１１１１２２２２'],
    ['by its tail', '2222'],
    ['without the area code', '62345678'],
    ['with another area code than none', '02162345678'],
  ])('is found by a number %s', async (_how, phone) => {
    expect(await found(phone)).toEqual(['李秀兰']);
  });

  test.each([
    ['three signs', '222'],
    ['no number', '%_%'],
    ['the middle of a number', '1111'],
    ['another number', '13911112223'],
    ['a longer number with the same end', '9913911112222'],
  ])('is not found by %s', async (_how, phone) => {
    expect(await found(phone)).toEqual([]);
  });

  test('is asked with one number and nothing else', async () => {
    for (const query of [
      '',
      '?phone=',
      '?phone=1&phone=2',
      '?phone=13911112222&colour=red',
      `?phone=${'1'.repeat(41)}`,
    ])
      expect([query, (await clerk.get(`callers${query}`)).status]).toEqual([query, 400]);
  });

  test('of another centre are not known', async () => {
    expect(await found('13911112222', await desk.as('other-clerk'))).toEqual([]);
    const other = await desk.as('other-clerk');
    await other.registers({ requesterPhone: '13911112222', description: '另一个小区的事' });
    expect((await asks(clerk, '13911112222')).body.tickets).toEqual([]);
  });

  test('a butler knows those of the households given to them', async () => {
    const manager = await desk.as('manager');
    const { body: home } = await manager.post<{ id: string }>('households', {
      code: '3-1-101',
      building: of('a').building,
    });
    await settle('郭大勇', ['13922220001'], { household: home.id });
    const butler = await desk.as('butler');
    expect(await found('13922220001', butler)).toEqual([]);
    expect(await found('13922220001')).toEqual(['郭大勇']);
    const theirs = await clerk.registers({ household: home.id });
    expect((await asks(clerk, '13922220001')).body.tickets.map(({ id }) => id)).toEqual([theirs.id]);
    expect((await asks(butler, '13922220001')).body.tickets).toEqual([]);
  });

  test('a home that somebody has left is theirs no more', async () => {
    await settle('陈旧', ['13922220002'], { toOn: '2025-06-08' });
    expect((await asks(clerk, '13922220002')).body.residents).toMatchObject([
      { name: '陈旧', households: [] },
    ]);
    await settle('陈新', ['13922220003'], { toOn: '2025-06-09' });
    expect((await asks(clerk, '13922220003')).body.residents).toMatchObject([
      { households: [{ code: '3-2-501' }] },
    ]);
  });

  test('brings the open tickets of the home and of the number, what is due next first', async () => {
    const calm = await clerk.registers({ household: of('a').household, description: '楼道灯坏了' });
    const pressing = await clerk.registers({ requesterPhone: '1391111 2222', urgency: 'urgent' });
    const over = await clerk.registers({ household: of('a').household, description: '登错了' });
    await clerk.does(over.id, 'cancel', { reason: '登错了' });
    await clerk.registers({ requesterPhone: '13911112299', description: '别人的事' });
    const { tickets } = (await asks(clerk, '13911112222')).body;
    expect(tickets.map(({ id }) => id)).toEqual([pressing.id, calm.id]);
    expect(tickets[0]).toMatchObject({ number: pressing.number, state: 'new', isOverdue: false });
    expect(tickets[0]?.abilities).toContain('note');
    expect(Object.keys(tickets[0] ?? {})).not.toContain('description');
  });

  test('brings how they last rated, the newest first', async () => {
    const rated: string[] = [];
    for (const rating of [5, 1, 4, 3]) {
      await desk.server.setClock(new Date(Date.parse(NOW) + rated.length * 3_600_000).toISOString());
      const { id } = await clerk.registers({ household: of('a').household });
      await clerk.does(id, 'serve', { feedback: '已当场办好' });
      await (
        await desk.as('supervisor')
      ).does(id, 'callback', { outcome: 'satisfied', rating, remark: '好' });
      rated.unshift(id);
    }
    const { ratings } = (await asks(clerk, '13911112222')).body;
    expect(ratings.map(({ id }) => id)).toEqual(rated.slice(0, 3));
    expect(ratings.map(({ rating }) => rating)).toEqual([3, 4, 1]);
    await desk.server.setClock(NOW);
  });

  test('many with one tail are answered up to a dozen, and that there are more', async () => {
    for (let index = 0; index < 13; index += 1)
      await settle(`住户${index}`, [`1370000${1000 + index}7777`.slice(-11)]);
    const { residents, hasMoreResidents } = (await asks(clerk, '7777')).body;
    expect([residents.length, hasMoreResidents]).toEqual([12, true]);
  });
});
