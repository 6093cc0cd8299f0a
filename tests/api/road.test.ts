import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { bringIntoProgress } from '../support/progress';
import { of, staffId } from '../support/twoCentres';

const HOUR_MS = 3_600_000;
const plusHours = (instant: string | null, hours: number): string =>
  new Date(Date.parse(instant ?? '') + hours * HOUR_MS).toISOString();

interface ClockBody {
  kind: string;
  round: number;
  startedAt: string;
  dueAt: string | null;
  metAt: string | null;
  endedAt: string | null;
}

// Shanghai is eight hours ahead; the desk is open from 9 to 18; 9 June 2025 is a Monday
const AT = {
  mondayMorning: '2025-06-09T01:30:00.000Z',
  mondayNoon: '2025-06-09T03:00:00.000Z',
  mondayAfternoon: '2025-06-09T07:00:00.000Z',
  tuesdayMorning: '2025-06-10T02:00:00.000Z',
  tuesdayAfternoon: '2025-06-10T06:00:00.000Z',
  wednesday: '2025-06-11T03:00:00.000Z',
};
const CLOSING = {
  wednesday: '2025-06-11T10:00:00.000Z',
  thursday: '2025-06-12T10:00:00.000Z',
};

describe('the road of a ticket', () => {
  let desk: Desk;
  let clerk: Person;
  let engineer: Person;
  let supervisor: Person;

  const at = (instant: string) => desk.server.setClock(instant);
  const toEngineering = { department: of('a').engineering };

  const inProgress = (told: Record<string, unknown> = {}) => bringIntoProgress(clerk, engineer, told);

  const clocksOf = async (id: string): Promise<ClockBody[]> =>
    (await clerk.get<{ clocks: ClockBody[] }>(`tickets/${id}/deadlines`)).body.clocks;

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

  test('leads from the call through an unsatisfied resident to the close, with a fresh clock in between', async () => {
    const registered = await clerk.registers({ type: 'complaint', description: '电梯又停了。' });
    const { id, receivedAt } = registered;
    expect(registered).toMatchObject({
      state: 'new',
      replyDueAt: CLOSING.wednesday,
      resolveDueAt: plusHours(receivedAt, 24),
    });

    const dispatched = await clerk.does(id, 'dispatch', { ...toEngineering, note: '请尽快' });
    expect(dispatched).toMatchObject({ state: 'dispatched', assignee: null, replyDueAt: CLOSING.wednesday });
    const accepted = await engineer.does(id, 'accept');
    expect(accepted).toMatchObject({
      state: 'in-progress',
      assignee: staffId('engineer'),
      firstContact: staffId('clerk'),
    });
    const replied = await engineer.does(id, 'reply', { body: '师傅已经在路上' });
    expect(replied).toMatchObject({
      state: 'in-progress',
      replyDueAt: CLOSING.wednesday,
      resolveDueAt: registered.resolveDueAt,
    });
    expect(replied.repliedAt).not.toBeNull();

    await at(AT.mondayNoon);
    const paused = await engineer.does(id, 'pause', { reason: '等配件', until: AT.tuesdayMorning });
    expect(paused).toMatchObject({
      state: 'waiting',
      resolveDueAt: null,
      replyDueAt: CLOSING.wednesday,
      isOverdue: false,
    });
    await at(AT.mondayAfternoon);
    const resumed = await engineer.does(id, 'resume');
    const events = await clerk.timeline(id);
    const lasted = Date.parse(events.at(-1)?.at ?? '') - Date.parse(events.at(-2)?.at ?? '');
    expect(resumed).toMatchObject({
      state: 'in-progress',
      resolveDueAt: plusHours(receivedAt, 24 + lasted / HOUR_MS),
    });

    await at(AT.tuesdayMorning);
    const resolved = await engineer.does(id, 'resolve', { feedback: '更换门机变频器' });
    expect(resolved).toMatchObject({ state: 'resolved', resolveDueAt: resumed.resolveDueAt, closedAt: null });

    await at(AT.tuesdayAfternoon);
    const returned = await clerk.does(id, 'callback', {
      outcome: 'unsatisfied',
      rating: 2,
      remark: '还是响',
    });
    expect(returned).toMatchObject({
      state: 'in-progress',
      returnCount: 1,
      satisfaction: 'unsatisfied',
      rating: 2,
      repliedAt: null,
      resolvedAt: null,
    });
    const [calledBack] = (await clerk.timeline(id)).slice(-1);
    expect(returned.replyDueAt).toBe(CLOSING.thursday);
    expect(returned.resolveDueAt).toBe(plusHours(calledBack?.at ?? '', 24));

    await at(AT.wednesday);
    await engineer.does(id, 'resolve', { feedback: '调整了导轨' });
    const closed = await clerk.does(id, 'callback', { outcome: 'satisfied', rating: 5 });
    expect(closed).toMatchObject({
      state: 'closed',
      satisfaction: 'satisfied',
      rating: 5,
      returnCount: 1,
      abilities: ['note', 'reopen'],
    });
    expect(closed.closedAt).not.toBeNull();

    const kinds = (await clerk.timeline(id)).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'received',
      'dispatched',
      'accepted',
      'replied',
      'paused',
      'resumed',
      'resolved',
      'called-back',
      'resolved',
      'called-back',
      'closed',
    ]);
    const clocks = await clocksOf(id);
    expect(clocks.map(({ round, kind, metAt }) => `${round} ${kind} ${metAt ? 'met' : 'not met'}`)).toEqual([
      '1 reply met',
      '1 resolve met',
      '2 reply not met',
      '2 resolve met',
    ]);
    expect(clocks[0]?.dueAt).toBe(CLOSING.wednesday);
    expect(clocks[2]?.endedAt).toBe(closed.closedAt);
  });

  test('a pause before the reply takes both due times away, and working days move on by the whole days lost', async () => {
    const { id } = await inProgress({ type: 'complaint' });
    const paused = await engineer.does(id, 'pause', { reason: '住户出差' });
    expect(paused).toMatchObject({ replyDueAt: null, resolveDueAt: null });
    // nine working hours and a half: one whole working day
    await at(AT.tuesdayMorning);
    expect(await supervisor.does(id, 'resume')).toMatchObject({
      state: 'in-progress',
      replyDueAt: CLOSING.thursday,
    });
  });

  test('an act on a ticket that has changed since it was seen is told so and does nothing', async () => {
    const seen = await clerk.registers();
    const noted = await clerk.does(seen.id, 'note', { body: '住户又来电' });
    const stale = await clerk.act(seen.id, 'dispatch', { ...toEngineering, version: seen.version });
    expect([stale.status, stale.body.code]).toEqual([409, 'record.stale']);
    expect(stale.body).toMatchObject({ current: { id: seen.id, version: noted.version, state: 'new' } });
    // what the person may not do and what the state does not take is told first
    const [inspector, version] = [await desk.as('inspector'), seen.version];
    expect((await inspector.act(seen.id, 'dispatch', { version })).status).toBe(403);
    const refused = await clerk.act(seen.id, 'reopen', { version });
    expect(refused.body.code).toBe('ticket.transition-refused');
    const done = await clerk.act(seen.id, 'dispatch', { ...toEngineering, version: noted.version });
    expect([done.status, done.body.state]).toEqual([200, 'dispatched']);
  });

  test('a pause while dispatched comes back to dispatched', async () => {
    const { id } = await clerk.registers();
    await clerk.does(id, 'dispatch', toEngineering);
    await supervisor.does(id, 'pause', { reason: '住户不在家' });
    expect((await clerk.does(id, 'resume')).state).toBe('dispatched');
  });

  test('a pause that is to end in the past is refused', async () => {
    const { id } = await inProgress();
    const { status, body } = await engineer.act(id, 'pause', { reason: '等', until: '2025-06-08T00:00:00Z' });
    expect([status, body.code]).toEqual([400, 'input.out-of-range']);
  });
});
