import { ADMIN_PASSWORD, openAdmin, type Admin } from '../support/admin';
import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';

const MONDAY = '2025-06-09T01:30:00.000Z';
const LATER = '2025-06-09T05:00:00.000Z';
const CLOSING = {
  wednesday: '2025-06-11T10:00:00.000Z',
  thursday: '2025-06-12T10:00:00.000Z',
  friday: '2025-06-13T10:00:00.000Z',
};
const target = (amount: number, unit: string) => ({ amount, unit });

describe('a definition', () => {
  let desk: Desk;
  let admin: Admin;
  let clerk: Person;
  let policy: string;

  const versions = (definition: string) =>
    desk.database.query<{ number: number; body: { targets?: unknown } }>(
      'SELECT number, body FROM definition_versions WHERE definition = $1 ORDER BY number',
      [definition],
    );
  const typeId = async (code: string) =>
    (
      await desk.database.query<{ id: string }>(
        'SELECT document_id AS id FROM ticket_types WHERE code = $1',
        [code],
      )
    )[0]?.id ?? '';
  const replyWithin = (days: number) => ({
    targets: [
      { kind: 'reply', target: target(days, 'workingDays') },
      { kind: 'resolve', target: target(24, 'hours') },
    ],
  });

  beforeAll(async () => {
    desk = await openDesk({ ADMIN_PASSWORD });
    await desk.server.setClock(MONDAY);
    admin = await openAdmin(desk);
    clerk = await desk.as('clerk');
    policy =
      (await desk.database.query<{ id: string }>('SELECT document_id AS id FROM deadline_policies'))[0]?.id ??
      '';
  });
  afterAll(() => desk.close());

  test('is published as a new version by a change, and not by a change of its name', async () => {
    const before = await versions(policy);
    await admin.update('deadline-policy', policy, { name: '新名字' });
    expect(await versions(policy)).toEqual(before);
    await admin.update('deadline-policy', policy, replyWithin(3));
    const after = await versions(policy);
    expect(after.map(({ number }) => number)).toEqual([
      ...before.map(({ number }) => number),
      before.length + 1,
    ]);
    expect(after.slice(0, -1)).toEqual(before);
    await admin.update('deadline-policy', policy, replyWithin(2));
  });

  test('marked as a draft is in force only when the mark is taken away', async () => {
    const before = await versions(policy);
    expect((await admin.update('deadline-policy', policy, { ...replyWithin(4), isDraft: true })).status).toBe(
      200,
    );
    expect(await versions(policy)).toEqual(before);
    expect((await clerk.registers()).replyDueAt).toBe(CLOSING.wednesday);
    await admin.update('deadline-policy', policy, { ...replyWithin(2), isDraft: false });
    expect((await clerk.registers()).replyDueAt).toBe(CLOSING.wednesday);
  });

  test('moves no ticket that is there, and holds for those that come', async () => {
    const earlier = await clerk.registers();
    await desk.server.setClock(LATER);
    await admin.update('deadline-policy', policy, replyWithin(3));
    expect((await clerk.sees(earlier.id)).replyDueAt).toBe(CLOSING.wednesday);
    expect((await clerk.registers()).replyDueAt).toBe(CLOSING.thursday);
    // an urgency that comes and goes again is judged by the version the ticket was given
    await clerk.put(earlier.id, { severity: 'serious' });
    expect((await clerk.sees(earlier.id)).replyDueAt).toBe(CLOSING.wednesday);
    await admin.update('deadline-policy', policy, replyWithin(2));
    await desk.server.setClock(MONDAY);
  });

  test('of a type is taken in the version in force at receipt when a ticket changes to it', async () => {
    const ticket = await clerk.registers({ type: 'complaint' });
    await desk.server.setClock(LATER);
    await admin.update('ticket-type', await typeId('renovation'), { resolve: target(4, 'workingDays') });
    const changed = await clerk.put(ticket.id, { type: 'renovation' });
    expect(changed.body).toMatchObject({
      type: 'renovation',
      formVersion: 1,
      resolveDueAt: CLOSING.thursday,
    });
    expect(await clerk.registers({ type: 'renovation' })).toMatchObject({
      formVersion: 2,
      resolveDueAt: CLOSING.friday,
    });
    await desk.server.setClock(MONDAY);
  });

  test('of a type without a call-back closes what is resolved from then on', async () => {
    const asked = await clerk.registers({ type: 'suggestion' });
    await desk.server.setClock(LATER);
    await admin.update('ticket-type', await typeId('suggestion'), { callback: 'never' });
    const unasked = await clerk.registers({ type: 'suggestion' });
    expect((await clerk.does(asked.id, 'serve', { feedback: '采纳' })).state).toBe('resolved');
    expect((await clerk.does(unasked.id, 'serve', { feedback: '采纳' })).state).toBe('closed');
    await desk.server.setClock(MONDAY);
  });

  test('names who may judge invalid', async () => {
    await admin.update('deadline-policy', policy, { invalidatedBy: ['clerk'] });
    await desk.server.setClock(LATER);
    const { id, abilities } = await clerk.registers();
    expect(abilities).toContain('invalidate');
    expect((await (await desk.as('supervisor')).act(id, 'invalidate', { reason: 'x' })).status).toBe(403);
    expect((await clerk.does(id, 'invalidate', { reason: '不属于本小区' })).state).toBe('invalid');
    await admin.update('deadline-policy', policy, { invalidatedBy: ['supervisor', 'manager'] });
    await desk.server.setClock(MONDAY);
  });

  test('of a calendar moves what still runs, with an event, and gives a due time where the year was missing', async () => {
    const [calendar] = await desk.database.query<{ id: string; holidays: string[]; years: number[] }>(
      'SELECT document_id AS id, holidays, loaded_years AS years FROM calendars',
    );
    const running = await clerk.registers();
    const replied = await clerk.registers();
    await clerk.does(replied.id, 'reply', { body: '收到' });
    await admin.update('calendar', calendar?.id ?? '', {
      holidays: [...(calendar?.holidays ?? []), '2025-06-10'],
    });
    expect((await clerk.sees(running.id)).replyDueAt).toBe(CLOSING.thursday);
    expect((await clerk.sees(replied.id)).replyDueAt).toBe(CLOSING.wednesday);
    const [event] = (await clerk.timeline(running.id)).slice(-1);
    expect(event).toMatchObject({
      kind: 'changed',
      actorKind: 'admin',
      changes: { replyDueAt: { from: CLOSING.wednesday, to: CLOSING.thursday } },
    });
    await admin.update('calendar', calendar?.id ?? '', { holidays: calendar?.holidays });

    await desk.server.setClock('2031-06-09T01:30:00.000Z');
    const unknown = await clerk.registers();
    expect([unknown.replyDueAt, unknown.deadlineNote]).toEqual([null, expect.stringContaining('2031')]);
    await admin.update('calendar', calendar?.id ?? '', { loadedYears: [...(calendar?.years ?? []), 2031] });
    const known = await clerk.sees(unknown.id);
    expect([known.replyDueAt, known.deadlineNote]).toEqual(['2031-06-11T10:00:00.000Z', null]);
    await desk.server.setClock(MONDAY);
  });
});
