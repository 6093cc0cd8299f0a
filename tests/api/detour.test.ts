import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { bringIntoProgress } from '../support/progress';
import { of, staffId } from '../support/twoCentres';

// Shanghai is eight hours ahead; the desk is open from 9 to 18; 9 June 2025 is a Monday
const AT = {
  mondayMorning: '2025-06-09T01:30:00.000Z',
  mondayAfternoon: '2025-06-09T07:00:00.000Z',
};
const CLOSING = {
  tuesday: '2025-06-10T10:00:00.000Z',
  wednesday: '2025-06-11T10:00:00.000Z',
};

describe('beside the straight road of a ticket', () => {
  let desk: Desk;
  let clerk: Person;
  let engineer: Person;
  let supervisor: Person;

  const at = (instant: string) => desk.server.setClock(instant);

  const inProgress = (told: Record<string, unknown> = {}) => bringIntoProgress(clerk, engineer, told);

  beforeAll(async () => {
    desk = await openDesk();
    [clerk, engineer, supervisor] = await Promise.all([
      desk.as('clerk'),
      desk.as('engineer'),
      desk.as('supervisor'),
    ]);
  });
  beforeEach(() => at(AT.mondayMorning));
  afterAll(() => desk.close());

  test('handed to another department out of a pause, the clock runs again and the first contact stays', async () => {
    const { id, firstContact } = await inProgress({ type: 'complaint' });
    await engineer.does(id, 'pause', { reason: '等配件' });
    await at(AT.mondayAfternoon);
    const transferred = await clerk.does(id, 'transfer', {
      department: of('a').cleaning,
      reason: '其实是漏水',
    });
    expect(transferred).toMatchObject({
      state: 'dispatched',
      department: of('a').cleaning,
      assignee: null,
      firstContact,
      replyDueAt: CLOSING.wednesday,
    });
    expect(transferred.resolveDueAt).not.toBeNull();
    const { state, assignee } = await (await desk.as('sweeper')).does(id, 'accept');
    expect([state, assignee]).toEqual(['in-progress', staffId('sweeper')]);
  });

  test('a transfer names where to, in the own centre, and a person of that department', async () => {
    const { id } = await inProgress();
    const refused = async (body: object) =>
      (await clerk.act(id, 'transfer', { reason: '换人', ...body })).body.code;
    expect(await refused({})).toBe('input.required');
    expect(await refused({ department: of('b').engineering })).toBe('input.unknown-record');
    expect(await refused({ assignee: staffId('other-engineer') })).toBe('input.unknown-record');
    expect(await refused({ department: of('a').cleaning, assignee: staffId('engineer2') })).toBe(
      'ticket.person-not-in-department',
    );
    expect(
      await clerk.does(id, 'transfer', { reason: '换人', assignee: staffId('engineer2') }),
    ).toMatchObject({
      department: of('a').engineering,
      assignee: staffId('engineer2'),
    });
  });

  test('whoever receives a request may serve it on the spot; praise needs no call-back and closes', async () => {
    const cleaner = await desk.as('cleaner');
    const help = await cleaner.registers();
    expect(await cleaner.does(help.id, 'serve', { feedback: '当场换好' })).toMatchObject({
      state: 'resolved',
      replyDueAt: help.replyDueAt,
    });
    const served = await cleaner.sees(help.id);
    expect([served.repliedAt, served.resolvedAt]).not.toContain(null);
    const praise = await cleaner.registers({ type: 'praise', description: '谢谢保安小高' });
    expect(await cleaner.does(praise.id, 'serve', { feedback: '已转告' })).toMatchObject({
      state: 'closed',
      satisfaction: null,
    });
  });

  test('a complaint judged invalid has its reason told within a working day, and closes only after that', async () => {
    const { id } = await inProgress({ type: 'complaint' });
    await engineer.does(id, 'reply', { body: '正在了解' });
    const before = await clerk.sees(id);
    const invalid = await supervisor.does(id, 'invalidate', { reason: '市政道路' });
    expect(invalid).toMatchObject({
      state: 'invalid',
      replyDueAt: before.replyDueAt,
      invalidNoticeDueAt: CLOSING.tuesday,
    });
    expect((await clerk.act(id, 'close')).body.code).toBe('ticket.transition-refused');
    const told = await clerk.does(id, 'reply', { body: '此路由市政管理' });
    expect(told.abilities).toContain('close');
    expect(await clerk.does(id, 'close')).toMatchObject({ state: 'closed', satisfaction: null });
  });

  test('the answering is handed over with a reason; who was asked first stays on record', async () => {
    const { id } = await clerk.registers();
    const handed = await supervisor.does(id, 'hand-over', { to: staffId('clerk2'), reason: '林晓雯休产假' });
    expect(handed).toMatchObject({
      firstContact: staffId('clerk'),
      answerable: staffId('clerk2'),
      state: 'new',
    });
    const refused = await supervisor.act(id, 'hand-over', { to: staffId('other-clerk'), reason: 'x' });
    expect(refused.body.code).toBe('input.unknown-record');
  });

  test('two reports of one matter become one', async () => {
    const [first, second] = [await clerk.registers(), await clerk.registers()];
    const refused = async (into: string) => (await clerk.act(second.id, 'merge', { into })).body.code;
    expect(await refused(second.id)).toBe('ticket.merge-into-itself');
    const foreign = await (await desk.as('other-clerk')).registers();
    expect(await refused(foreign.id)).toBe('input.unknown-record');
    expect(await refused('nobody')).toBe('input.unknown-record');
    expect(await clerk.does(second.id, 'merge', { into: first.id })).toMatchObject({
      state: 'merged',
      isOverdue: false,
    });
    expect((await clerk.act(first.id, 'merge', { into: second.id })).body.code).toBe(
      'ticket.merge-target-not-open',
    );
  });
});
