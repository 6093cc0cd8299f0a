import { openDesk, type Desk } from '../support/desk';
import type { Person, TicketBody } from '../support/person';
import { of, staffId } from '../support/twoCentres';

const MONDAY_MORNING = '2025-06-09T02:00:00.000Z';
const MONDAY_NOON = '2025-06-09T03:59:00.000Z';
const MONDAY_HALF = '2025-06-09T04:00:00.000Z';
const MONDAY_AFTERNOON = '2025-06-09T04:30:00.000Z';
const TUESDAY_MORNING = '2025-06-10T01:30:00.000Z';
const THURSDAY_CLOSING = '2025-06-12T10:00:00.000Z';
const REQUESTED = '2025-06-09T12:00:00.000Z';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('the call-back', () => {
  let clerk: Person;
  let engineer: Person;
  let supervisor: Person;

  async function resolved(
    told: Record<string, unknown> = {},
    resolver: Person = engineer,
  ): Promise<TicketBody> {
    const { id } = await clerk.registers(told);
    await clerk.does(id, 'dispatch', { department: of('a').engineering, assignee: staffId('engineer') });
    await engineer.does(id, 'accept');
    return resolver.does(id, 'resolve', { feedback: '修好了' });
  }

  const callsOf = async (ticket: string) =>
    (await clerk.list<{ outcome: string; round: number; by: string }>('callbacks', { filter: { ticket } }))
      .body;

  beforeAll(async () => {
    [clerk, engineer, supervisor] = await Promise.all([
      desk.as('clerk'),
      desk.as('engineer'),
      desk.as('supervisor'),
    ]);
  });
  beforeEach(() => desk.server.setClock(MONDAY_MORNING));

  test('is never made by who resolved it', async () => {
    const { id, abilities } = await resolved({}, supervisor);
    expect(abilities).not.toContain('callback');
    const refused = await supervisor.act(id, 'callback', { outcome: 'satisfied' });
    expect([refused.status, refused.body.code]).toEqual([403, 'access.refused']);
    expect((await clerk.does(id, 'callback', { outcome: 'satisfied' })).state).toBe('closed');
  });

  test('closes as unreached after three attempts on different half-days, and not sooner', async () => {
    const { id } = await resolved();
    expect(await clerk.does(id, 'callback', { outcome: 'unreachable' })).toMatchObject({
      state: 'resolved',
      satisfaction: null,
    });
    await desk.server.setClock(MONDAY_NOON);
    const before = await desk.everything();
    const tooSoon = await clerk.act(id, 'callback', { outcome: 'unreachable' });
    expect([tooSoon.status, tooSoon.body.code]).toEqual([409, 'callback.too-soon']);
    expect(await desk.everything()).toBe(before);
    await desk.server.setClock(MONDAY_AFTERNOON);
    expect((await clerk.does(id, 'callback', { outcome: 'unreachable' })).state).toBe('resolved');
    await desk.server.setClock(TUESDAY_MORNING);
    const last = await clerk.does(id, 'callback', { outcome: 'unreachable', remark: '三次无人接听' });
    expect(last).toMatchObject({ state: 'closed', satisfaction: 'unreached' });
    expect((await callsOf(id)).map(({ outcome, round }) => [outcome, round])).toEqual(
      Array(3).fill(['unreachable', 1]),
    );
  });

  test('that reached nobody is due again in the next half-day, in the list and in its count alike', async () => {
    const { id, nextCallAt, isCallDue } = await resolved();
    expect([nextCallAt, isCallDue]).toEqual([null, true]);
    const due = { id, isCallDue: true };
    const asked = async (): Promise<[number, number | undefined]> => {
      const { body } = await clerk.list('tickets', { filter: due });
      const counted = await clerk.post<{ counts: Record<string, { count: number }> }>('counts', {
        resource: 'tickets',
        filters: { due },
      });
      return [body.length, counted.body.counts.due?.count];
    };
    expect(await asked()).toEqual([1, 1]);
    const tried = await clerk.does(id, 'callback', { outcome: 'unreachable' });
    expect(tried).toMatchObject({ nextCallAt: MONDAY_HALF, isCallDue: false });
    expect(await asked()).toEqual([0, 0]);
    const planned = await clerk.list('tickets', { filter: { id, state: 'resolved', isCallDue: false } });
    expect(planned.body.map((ticket) => ticket.id)).toEqual([id]);
    await desk.server.setClock(MONDAY_HALF);
    expect((await clerk.sees(id)).isCallDue).toBe(true);
    const closed = await clerk.does(id, 'callback', { outcome: 'satisfied', rating: 5 });
    expect(closed).toMatchObject({ nextCallAt: null, isCallDue: false, state: 'closed' });
  });

  test('is planned by nobody’s hand', async () => {
    const { id } = await resolved();
    const { status, body } = await clerk.put(id, { nextCallAt: TUESDAY_MORNING });
    expect([status, body.code]).toEqual([400, 'input.read-only']);
  });

  test('takes every other outcome in the same half-day', async () => {
    const { id } = await resolved();
    await clerk.does(id, 'callback', { outcome: 'unreachable' });
    expect((await clerk.does(id, 'callback', { outcome: 'unsatisfied' })).state).toBe('in-progress');
    await engineer.does(id, 'resolve', { feedback: '再修' });
    // another round begins its attempts anew
    expect((await clerk.does(id, 'callback', { outcome: 'unreachable' })).state).toBe('resolved');
    expect((await clerk.does(id, 'callback', { outcome: 'satisfied' })).state).toBe('closed');
  });

  test.each([0, 6, 3.5, '5', -1])('refuses the rating %p', async (rating) => {
    const { id } = await resolved();
    const before = await desk.everything();
    const { status, body } = await clerk.act(id, 'callback', { outcome: 'satisfied', rating });
    expect([status, typeof body.code]).toEqual([400, 'string']);
    expect(await desk.everything()).toBe(before);
  });

  test('is left out where the type never needs one', async () => {
    expect((await resolved({ type: 'praise' })).state).toBe('closed');
  });

  test('is made for a type that needs it unless rated, and left out once a rating of this round is there', async () => {
    const { id } = await clerk.registers({ type: 'repair' });
    await clerk.does(id, 'dispatch', { department: of('a').engineering, assignee: staffId('engineer') });
    await engineer.does(id, 'accept');
    // the service sheet that brings the rating is of a later stage
    await desk.database.query('UPDATE tickets SET rating = 5 WHERE document_id = $1', [id]);
    expect((await engineer.does(id, 'resolve', { feedback: '修好了' })).state).toBe('closed');
    await clerk.does(id, 'reopen', { reason: '又坏了' });
    expect((await engineer.does(id, 'resolve', { feedback: '修好了' })).state).toBe('resolved');
  });

  test('that finds the resident unsatisfied leaves the requested time behind with its round', async () => {
    const ticket = await resolved({ requestedReplyAt: REQUESTED });
    expect(ticket.replyDueAt).toBe(REQUESTED);
    await desk.server.setClock(TUESDAY_MORNING);
    const returned = await clerk.does(ticket.id, 'callback', { outcome: 'unsatisfied' });
    expect(returned.replyDueAt).toBe(THURSDAY_CLOSING);
    const { version } = returned;
    const retitled = await clerk.put(ticket.id, { title: '还是不亮', version });
    expect(retitled.body.replyDueAt).toBe(THURSDAY_CLOSING);
    const urgent = await clerk.put(ticket.id, { severity: 'serious' });
    expect(urgent.body.replyDueAt).toBe(THURSDAY_CLOSING);
  });
});

describe('reopening', () => {
  let clerk: Person;

  beforeAll(async () => {
    clerk = await desk.as('clerk');
    await desk.server.setClock(MONDAY_MORNING);
  });

  async function reopenedNext(id: string): Promise<TicketBody> {
    await desk.server.setClock(TUESDAY_MORNING);
    const reopened = await clerk.does(id, 'reopen', { reason: '住户又来电' });
    await desk.server.setClock(MONDAY_MORNING);
    return reopened;
  }

  test('goes on with the person who had it, under a fresh clock', async () => {
    const engineer = await desk.as('engineer');
    const { id } = await clerk.registers();
    await clerk.does(id, 'dispatch', { department: of('a').engineering });
    await engineer.does(id, 'accept');
    await engineer.does(id, 'resolve', { feedback: '好了' });
    await clerk.does(id, 'callback', { outcome: 'satisfied', rating: 5 });
    const reopened = await reopenedNext(id);
    expect(reopened).toMatchObject({
      state: 'in-progress',
      assignee: staffId('engineer'),
      replyDueAt: THURSDAY_CLOSING,
      repliedAt: null,
      resolvedAt: null,
      closedAt: null,
      satisfaction: null,
      returnCount: 0,
    });
    const [event] = (await clerk.timeline(id)).slice(-1);
    expect(event?.kind).toBe('reopened');
    expect(Date.parse(reopened.resolveDueAt ?? '') - Date.parse(event?.at ?? '')).toBe(24 * 3_600_000);
  });

  test('goes back to the department where nobody had taken it', async () => {
    const { id } = await clerk.registers();
    await clerk.does(id, 'dispatch', { department: of('a').engineering });
    await clerk.does(id, 'cancel', { reason: '误报' });
    expect(await reopenedNext(id)).toMatchObject({
      state: 'dispatched',
      department: of('a').engineering,
      replyDueAt: THURSDAY_CLOSING,
    });
  });

  test('begins anew where it had gone nowhere', async () => {
    const { id } = await clerk.registers();
    await (await desk.as('supervisor')).does(id, 'invalidate', { reason: '查无此事' });
    expect(await reopenedNext(id)).toMatchObject({
      state: 'new',
      department: null,
      invalidNoticeDueAt: null,
      replyDueAt: THURSDAY_CLOSING,
    });
  });
});
