import type { CalendarDefinition } from '@shouwen/domain/calendar';
import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';

const FRIDAY = '2025-06-06T01:30:00.000Z';

type Stored = CalendarDefinition & { id: string; version: number };
interface Impact {
  running: number;
  moved: number;
}
interface Versions {
  versions: { number: number; inForceFrom: string; body: { callbackAttempts: number } }[];
}

describe('before a definition is changed', () => {
  let desk: Desk;
  let manager: Person;
  let calendar: Stored;

  const asked = ({ timeZone, weekly, holidays, makeupDays, loadedYears }: Stored) => ({
    timeZone,
    weekly,
    holidays,
    makeupDays,
    loadedYears,
  });
  /** The definition that the first centre runs on; the second's stands beside it, in an order by chance. */
  async function shared<Kept>(resource: string): Promise<Kept> {
    const { body } = await manager.list<Kept & { code: string }>(resource);
    const found = body.find(({ code }) => code === 'default');
    if (!found) throw new Error(`There is no default among the ${resource}`);
    return found;
  }

  const impact = (person: Person, holidays: string[], more: object = {}) =>
    person.post<Impact>(`calendars/${calendar.id}/impact`, { ...asked(calendar), holidays, ...more });

  beforeAll(async () => {
    desk = await openDesk();
    await desk.server.setClock(FRIDAY);
    manager = await desk.as('manager');
    calendar = await shared<Stored>('calendars');
    await (await desk.as('clerk')).registers();
    await (await desk.as('other-clerk')).registers();
  });
  afterAll(() => desk.close());

  test('the impact of a calendar is refused to an anonymous caller, and to who may not change it', async () => {
    expect((await impact(desk.stranger, [])).status).toBe(401);
    expect((await impact(await desk.as('clerk'), [])).status).toBe(403);
    expect((await manager.post(`calendars/${'a'.repeat(24)}/impact`, asked(calendar))).status).toBe(404);
  });

  test('it counts the tickets of one’s own centre that would be due at another time, and writes nothing', async () => {
    const before = await desk.everything();
    const { status, body } = await impact(manager, [...calendar.holidays, '2025-06-09']);
    expect([status, body]).toEqual([200, { running: 1, moved: 1 }]);
    expect((await impact(manager, [...calendar.holidays, '2025-12-25'])).body).toEqual({
      running: 1,
      moved: 0,
    });
    expect(await desk.everything()).toBe(before);
  });

  test('it refuses what saving would refuse', async () => {
    const { status, body } = await impact(manager, calendar.holidays, { makeupDays: ['2025-10-01'] });
    expect([status, body.code]).toEqual([400, 'calendar.day-conflict']);
    expect((await impact(manager, [], { name: 'x' })).body.code).toBe('calendar.unknown-field');
  });

  test('the versions of a policy are told with their day, the newest first', async () => {
    const policy = await shared<{ id: string; version: number; body: object }>('deadline-policies');
    const path = `deadline-policies/${policy.id}/versions`;
    expect((await desk.stranger.get(path)).status).toBe(401);
    await desk.server.setClock('2025-06-09T01:30:00.000Z');
    const change = { body: { ...policy.body, callbackAttempts: 5 }, version: policy.version };
    expect((await manager.send('PUT', `/panel/deadline-policies/${policy.id}`, change)).status).toBe(200);
    const { body } = await manager.get<Versions>(path);
    expect(body.versions.map(({ number, body: { callbackAttempts } }) => [number, callbackAttempts])).toEqual(
      [
        [2, 5],
        [1, 3],
      ],
    );
    expect(body.versions[0]?.inForceFrom.slice(0, 16)).toBe('2025-06-09T01:30');
  });
});
