import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { picture } from '../support/sampleFiles';
import { of, staffId } from '../support/twoCentres';
import { upload } from '../support/uploads';

const keyed = (key: string) => ({ 'idempotency-key': key });

describe('what a phone sends again because an answer was lost', () => {
  let desk: Desk;
  let clerk: Person;
  let engineer: Person;

  beforeAll(async () => {
    desk = await openDesk();
    [clerk, engineer] = await Promise.all([desk.as('clerk'), desk.as('engineer')]);
  });
  afterAll(() => desk.close());

  const inHand = async (): Promise<string> => {
    const { id } = await clerk.registers({ type: 'repair' });
    await clerk.does(id, 'dispatch', { department: of('a').engineering, assignee: staffId('engineer') });
    return id;
  };

  test('is refused to a stranger', async () => {
    const { status } = await desk.stranger.act(await inHand(), 'accept', {}, keyed('stranger'));
    expect(status).toBe(401);
  });

  test('is done once, verb by verb, and answered as at the first time', async () => {
    const id = await inHand();
    const acts = [
      ['accept', {}],
      ['reply', { body: '马上到' }],
      ['note', { body: '等配件' }],
      ['resolve', { feedback: '修好了' }],
    ] as const;
    for (const [verb, body] of acts) {
      const first = await engineer.act(id, verb, body, keyed(`twice-${verb}`));
      const second = await engineer.act(id, verb, body, keyed(`twice-${verb}`));
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(second.body).toEqual(first.body);
    }
    const told = (await clerk.timeline(id)).map(({ kind }) => kind);
    expect(told.slice(-4)).toEqual(['accepted', 'replied', 'noted', 'resolved']);
    expect(told).toHaveLength(6);
  });

  test('is one photo on the ticket, not two', async () => {
    const id = await inHand();
    const photo = { name: '灯.png', content: await picture().png().toBuffer() };
    const wishes = { ticket: id, headers: keyed('photo') };
    const first = await upload(desk, engineer, photo, wishes);
    const second = await upload(desk, engineer, photo, wishes);
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    expect((await engineer.list('files', { filter: { ticket: id } })).body).toHaveLength(1);
  });

  test('leaves no key behind where it was refused: tried again later, it is done', async () => {
    const id = await inHand();
    const resolve = () => engineer.act(id, 'resolve', { feedback: '修好了' }, keyed('too-early'));
    expect((await resolve()).status).toBe(409);
    await engineer.does(id, 'accept');
    expect((await resolve()).body.state).toBe('resolved');
  });
});
