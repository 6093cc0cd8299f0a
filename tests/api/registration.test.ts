import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { of, staffId } from '../support/twoCentres';

const MONDAY = '2025-06-09T01:30:00.000Z';
const WEDNESDAY_CLOSING = '2025-06-11T10:00:00.000Z';
const HOUR_MS = 3_600_000;

describe('registering a request', () => {
  let desk: Desk;
  let clerk: Person;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.server.setClock(MONDAY);
    clerk = await desk.as('clerk');
  });
  afterAll(() => desk.close());

  test('refuses an anonymous caller', async () => {
    const before = await desk.everything();
    const { status, body } = await desk.stranger.post('tickets', { type: 'help', description: '灯坏了' });
    expect([status, body.code]).toEqual([401, 'auth.required']);
    expect(await desk.everything()).toBe(before);
  });

  test('needs a type and a description only', async () => {
    const { status, body } = await clerk.post('tickets', {
      type: 'complaint',
      description: '3号楼电梯停了。师傅请快来！\n谢谢',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 'complaint',
      title: '3号楼电梯停了',
      nature: 'complaint',
      channel: 'phone',
      severity: 'minor',
      urgency: 'normal',
      state: 'new',
      serviceCenter: of('a').centre,
      firstContact: staffId('clerk'),
      answerable: staffId('clerk'),
      assignee: null,
      returnCount: 0,
      satisfaction: null,
      rating: null,
      tags: [],
      form: {},
      version: 1,
      isOverdue: false,
      deadlineNote: null,
      replyDueAt: WEDNESDAY_CLOSING,
    });
    expect(body.number).toMatch(/^TA250609-\d{3}$/);
    expect(body.receivedAt).toMatch(/^2025-06-09T01:30:\d\d\.\d{3}Z$/);
    expect(Date.parse(body.resolveDueAt ?? '') - Date.parse(body.receivedAt)).toBe(24 * HOUR_MS);
    expect(await clerk.sees(body.id)).toEqual(body);
  });

  test('takes the title from the first sentence, at most 200 characters', async () => {
    const titled = async (description: string) => (await clerk.registers({ description })).title;
    expect(await titled('\n  水管漏了？！怎么办')).toBe('水管漏了？！');
    expect(await titled('漏'.repeat(500))).toBe('漏'.repeat(200));
    expect([...(await titled('🛗'.repeat(300)))]).toHaveLength(200);
  });

  test('keeps what is told, up to the limits, which count characters and not bytes', async () => {
    const told = {
      title: '𠮷'.repeat(200),
      description: '𠮷'.repeat(20_000),
      requesterName: '王'.repeat(120),
      requesterPhone: '1'.repeat(40),
    };
    expect(await clerk.registers(told)).toMatchObject(told);
  });

  test('takes an instant with any offset and answers UTC', async () => {
    const { requestedReplyAt, replyDueAt } = await clerk.registers({
      requestedReplyAt: '2025-06-09T20:00+08:00',
    });
    expect([requestedReplyAt, replyDueAt]).toEqual(Array(2).fill('2025-06-09T12:00:00.000Z'));
  });

  test('promises two hours on the clock where it is urgent', async () => {
    const { receivedAt, replyDueAt } = await clerk.registers({ urgency: 'urgent' });
    expect(Date.parse(replyDueAt ?? '') - Date.parse(receivedAt)).toBe(2 * HOUR_MS);
  });

  test('knows the place of a household and the phone of a resident', async () => {
    const { household, resident, building, community } = of('a');
    expect(await clerk.registers({ household, resident })).toMatchObject({
      household,
      resident,
      building,
      community,
      requesterName: '王秀英',
      requesterPhone: '13800005678',
    });
  });

  test('gives a repair to engineering by its type, and any ticket to the department that is named', async () => {
    expect((await clerk.registers({ type: 'repair' })).department).toBe(of('a').engineering);
    expect((await clerk.registers({ type: 'repair', department: of('a').cleaning })).department).toBe(
      of('a').cleaning,
    );
    expect((await clerk.registers()).department).toBeNull();
  });

  test.each(['butler', 'engineer', 'inspector', 'supervisor', 'manager', 'director'] as const)(
    'is open to the %s, who is then first contact',
    async (username) => {
      const person = await desk.as(username);
      const { id, firstContact } = await person.registers();
      expect(firstContact).toBe(staffId(username));
      expect((await person.sees(id)).id).toBe(id);
    },
  );

  test('is not for the company, which belongs to no centre', async () => {
    const { status, body } = await (
      await desk.as('company')
    ).post('tickets', { type: 'help', description: 'x' });
    expect([status, body.code]).toEqual([403, 'access.refused']);
  });

  test('writes the first event in the name of who registered it', async () => {
    const { id, receivedAt } = await clerk.registers();
    expect(await clerk.timeline(id)).toMatchObject([
      {
        kind: 'received',
        actorKind: 'staff',
        actor: staffId('clerk'),
        isPublic: true,
        at: receivedAt,
        ticket: id,
      },
    ]);
  });

  test('in a year whose days off are not loaded goes without a due time and says why', async () => {
    await desk.server.setClock('2031-06-09T01:30:00.000Z');
    const { replyDueAt, resolveDueAt, deadlineNote, isOverdue } = await clerk.registers();
    await desk.server.setClock(MONDAY);
    expect([replyDueAt, isOverdue]).toEqual([null, false]);
    expect(resolveDueAt).not.toBeNull();
    expect(deadlineNote).toContain('2031');
  });
});
