import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { staffId } from '../support/twoCentres';

let desk: Desk;
let clerk: Person;

beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.as('clerk');
});
afterAll(() => desk.close());

const fresh = { title: '已派人', body: '{requesterName}您好，{number} 已派人上门。', kind: 'reply' };

describe('a canned answer', () => {
  test('is refused to an anonymous caller', async () => {
    expect((await desk.stranger.post('canned-answers', fresh)).status).toBe(401);
    expect((await desk.stranger.list('canned-answers', {})).status).toBe(401);
  });

  test('is its owner’s until it is shared, and then its leaders’ to keep in order', async () => {
    const { status, body } = await clerk.post<{ id: string; owner: string; body: string }>(
      'canned-answers',
      fresh,
    );
    expect([status, body.owner, body.body]).toEqual([201, staffId('clerk'), fresh.body]);
    const [other, colleague] = [await desk.as('other-clerk'), await desk.as('clerk2')];
    const supervisor = await desk.as('supervisor');
    const sees = async (person: Person) => (await person.get(`canned-answers/${body.id}`)).status;
    expect([await sees(colleague), await sees(supervisor)]).toEqual([404, 404]);
    const change = (person: Person, changes: object) =>
      person.send('PUT', `/panel/canned-answers/${body.id}`, changes);
    await change(clerk, { isShared: true });
    expect([await sees(colleague), await sees(supervisor), await sees(other)]).toEqual([200, 200, 404]);
    const abilities = async (person: Person) =>
      (await person.get<{ abilities: string[] }>(`canned-answers/${body.id}`)).body.abilities;
    expect([await abilities(colleague), await abilities(supervisor)]).toEqual([[], ['update', 'delete']]);
    expect((await change(colleague, { title: '改了' })).status).toBe(403);
    expect((await change(supervisor, { title: '已安排人上门' })).status).toBe(200);
  });

  test.each([
    ['without words', { body: '  ' }, 'input.required'],
    ['of a kind that is none', { kind: 'song' }, 'input.not-in-list'],
    ['for a type that is none', { ticketType: 'nobodynobodynobodynobody' }, 'input.unknown-record'],
    ['owned by somebody else', { owner: 'x' }, 'input.read-only'],
  ])('is refused %s', async (_what, wrong, code) => {
    const { status, body } = await clerk.post('canned-answers', { ...fresh, ...wrong });
    expect([status, body.code]).toEqual([400, code]);
  });
});
