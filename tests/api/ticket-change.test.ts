import { openDesk, type Desk } from '../support/desk';
import type { Person, TicketBody } from '../support/person';
import { of, staffId } from '../support/twoCentres';

const MONDAY = '2025-06-09T01:30:00.000Z';
const WEDNESDAY_CLOSING = '2025-06-11T10:00:00.000Z';
const THURSDAY_CLOSING = '2025-06-12T10:00:00.000Z';
const HOUR_MS = 3_600_000;

describe('changing a ticket', () => {
  let desk: Desk;
  let clerk: Person;

  const hoursAfterReceipt = (ticket: TicketBody, due: string | null) =>
    (Date.parse(due ?? '') - Date.parse(ticket.receivedAt)) / HOUR_MS;

  async function changed(ticket: TicketBody, changes: object): Promise<TicketBody> {
    const { status, body } = await clerk.put(ticket.id, { ...ticket, ...changes });
    expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
    return clerk.sees(ticket.id);
  }

  beforeAll(async () => {
    desk = await openDesk();
    await desk.server.setClock(MONDAY);
    clerk = await desk.as('clerk');
  });
  afterAll(() => desk.close());

  test('answers 401, 404, 403, 409 and 400 in that order', async () => {
    const { id } = await clerk.registers({ department: of('a').engineering });
    const wrong = { version: 99, colour: 'red' };
    const before = await desk.everything();
    expect((await desk.stranger.put(id, wrong)).status).toBe(401);
    expect((await (await desk.as('other-clerk')).put(id, wrong)).status).toBe(404);
    expect((await clerk.put('nobody', wrong)).status).toBe(404);
    for (const username of ['engineer', 'inspector', 'company'] as const)
      expect((await (await desk.as(username)).put(id, wrong)).status).toBe(403);
    expect((await clerk.put(id, wrong)).status).toBe(409);
    expect((await clerk.put(id, { version: 1, colour: 'red' })).status).toBe(400);
    expect(await desk.everything()).toBe(before);
  });

  test('sends back a whole record unchanged without a trace', async () => {
    const { resident, household } = of('a');
    const ticket = await clerk.registers({
      type: 'convenience',
      resident,
      household,
      tags: ['电梯'],
      form: { floor: 3 },
    });
    expect(await changed(ticket, {})).toEqual(ticket);
    expect(await clerk.timeline(ticket.id)).toHaveLength(1);
  });

  test('ignores computed values whatever they hold', async () => {
    const ticket = await clerk.registers();
    const computed = {
      abilities: 'everything',
      isOverdue: 5,
      updatedAt: 'yesterday',
      deadlineNote: { a: 1 },
    };
    expect(await changed(ticket, computed)).toEqual(ticket);
  });

  test('takes an instant written with another offset for the same', async () => {
    const ticket = await clerk.registers({ requestedReplyAt: '2025-06-10T02:00:00Z' });
    expect((await changed(ticket, { requestedReplyAt: '2025-06-10T10:00:00.000+08:00' })).version).toBe(1);
    const receivedAt = new Date(Date.parse(ticket.receivedAt)).toISOString().replace('Z', '+00:00');
    expect((await changed(ticket, { receivedAt })).version).toBe(1);
  });

  test.each([
    ['state', 'closed'],
    ['number', 'TA1'],
    ['replyDueAt', '2030-01-01T00:00:00Z'],
    ['resolveDueAt', null],
    ['firstContact', staffId('clerk2')],
    ['answerable', staffId('clerk2')],
    ['assignee', staffId('engineer')],
    ['department', of('a').engineering],
    ['receivedAt', MONDAY],
    ['serviceCenter', of('b').centre],
    ['rating', 5],
    ['satisfaction', 'satisfied'],
    ['returnCount', 1],
    ['id', 'other'],
    ['createdAt', MONDAY],
    ['closedAt', MONDAY],
    ['formVersion', 9],
  ])('refuses a changed %s', async (field, value) => {
    const ticket = await clerk.registers();
    const { status, body } = await clerk.put(ticket.id, { ...ticket, [field]: value });
    expect([status, body.code, Object.keys(body.errors ?? {})]).toEqual([400, 'input.read-only', [field]]);
    expect(await clerk.sees(ticket.id)).toEqual(ticket);
  });

  test.each([
    ['an empty description', { description: '' }, 'input.required'],
    ['an empty title', { title: '' }, 'input.required'],
    ['a blank title', { title: '  ' }, 'input.required'],
    ['a title of null', { title: null }, 'input.required'],
    ['an unknown field', { colour: 'red' }, 'input.unknown-field'],
    ['an unknown type', { type: 'party' }, 'ticket.type-unknown'],
    ['a severity of null', { severity: null }, 'input.required'],
    ["another centre's household", { household: of('b').household }, 'input.unknown-record'],
    ['an instant without offset', { requestedReplyAt: '2025-06-10T10:00:00' }, 'instant.offset-missing'],
    ['half a character', { title: '\ud800' }, 'input.not-utf8'],
    ['NUL', { requesterName: 'a\u0000' }, 'input.nul-character'],
  ])('refuses %s', async (_what, changes, code) => {
    const ticket = await clerk.registers();
    const { status, body } = await clerk.put(ticket.id, changes);
    expect([status, body.code]).toEqual([400, code]);
    expect(await clerk.sees(ticket.id)).toEqual(ticket);
  });

  test('is refused as stale with the present record, and unchecked where no version is sent', async () => {
    const ticket = await clerk.registers();
    await changed(ticket, { title: '灯不亮' });
    const present = await clerk.sees(ticket.id);
    const { status, body } = await clerk.put(ticket.id, { version: ticket.version, severity: 'serious' });
    expect([status, body.code, body.current]).toEqual([409, 'record.stale', present]);
    expect((await clerk.put(ticket.id, { severity: 'serious' })).body).toMatchObject({
      severity: 'serious',
      title: '灯不亮',
      version: 3,
    });
  });

  test('by two at once is won by one', async () => {
    const { id } = await clerk.registers();
    const answers = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((title) => clerk.put(id, { title, version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  test('of title or requester moves no due time', async () => {
    const ticket = await clerk.registers({ type: 'complaint' });
    const { replyDueAt, resolveDueAt } = await changed(ticket, {
      title: '新标题',
      description: '新的',
      requesterName: '李四',
      channel: 'visit',
      tags: ['a'],
    });
    expect({ replyDueAt, resolveDueAt }).toEqual({
      replyDueAt: ticket.replyDueAt,
      resolveDueAt: ticket.resolveDueAt,
    });
  });

  test('of urgency moves the reply to two hours from receipt and back', async () => {
    const ticket = await clerk.registers({ type: 'complaint' });
    const urgent = await changed(ticket, { urgency: 'urgent' });
    expect(hoursAfterReceipt(ticket, urgent.replyDueAt)).toBe(2);
    expect((await changed(urgent, { urgency: 'normal', severity: 'serious' })).replyDueAt).toBe(
      WEDNESDAY_CLOSING,
    );
    const [event] = (await clerk.timeline(ticket.id)).slice(1);
    expect(event).toMatchObject({
      kind: 'changed',
      changes: {
        urgency: { from: 'normal', to: 'urgent' },
        replyDueAt: { from: WEDNESDAY_CLOSING, to: urgent.replyDueAt },
      },
    });
  });

  test('of the requested time moves the reply there, and without it back to the rule', async () => {
    const ticket = await clerk.registers({ type: 'complaint' });
    const requestedReplyAt = '2025-06-20T01:00:00.000Z';
    const requested = await changed(ticket, { requestedReplyAt });
    expect(requested.replyDueAt).toBe(requestedReplyAt);
    expect((await changed(requested, { requestedReplyAt: null })).replyDueAt).toBe(WEDNESDAY_CLOSING);
  });

  test('of type takes nature, resolution and call-back of the new one, from receipt', async () => {
    const ticket = await clerk.registers({ type: 'complaint' });
    await desk.server.setClock('2025-06-09T06:00:00.000Z');
    const renovation = await changed(ticket, { type: 'renovation', nature: undefined });
    await desk.server.setClock(MONDAY);
    expect(renovation).toMatchObject({
      type: 'renovation',
      nature: 'need',
      resolveDueAt: THURSDAY_CLOSING,
      replyDueAt: WEDNESDAY_CLOSING,
    });
    expect(hoursAfterReceipt(ticket, (await changed(renovation, { type: 'help' })).resolveDueAt)).toBe(24);
  });

  test('moves a met reply no more', async () => {
    const { id } = await clerk.registers({ type: 'complaint' });
    await clerk.does(id, 'reply', { body: '收到' });
    expect((await clerk.put(id, { urgency: 'urgent' })).body.replyDueAt).toBe(WEDNESDAY_CLOSING);
  });

  test('of the household brings its building and community along', async () => {
    const ticket = await clerk.registers();
    const { household, building, community } = of('a');
    expect(await changed(ticket, { household })).toMatchObject({ household, building, community });
  });

  test('leaves no personal value among the changes on the timeline', async () => {
    const ticket = await clerk.registers({ requesterName: '赵敏', requesterPhone: '13900001111' });
    const { household, resident } = of('a');
    const personal = {
      requesterName: '周芷若',
      requesterPhone: '13900002222',
      description: '光明顶漏水',
      title: '密室',
      household,
      resident,
      form: { idCard: '3301' },
    };
    await changed(ticket, personal);
    const [, event] = await clerk.timeline(ticket.id);
    expect(Object.keys(event?.changes ?? {}).sort()).toEqual([...Object.keys(personal)].sort());
    const said = JSON.stringify(event);
    for (const value of ['赵敏', '周芷若', '1390000', '光明顶', '密室', '3301', household, resident])
      expect(said).not.toContain(value);
  });
});
