import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import type { Person } from '../support/person';
import { of } from '../support/twoCentres';

interface Task {
  id: string;
  state: string;
  doneCount: number;
  file: string | null;
  problem: string | null;
}

let desk: Desk;
let clerk: Person;

beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.as('clerk');
});
afterAll(() => desk.close());

describe('an export of a list', () => {
  const asks = (person: Person, parameters: object) =>
    person.post<Task>('tasks', { kind: 'export', parameters });

  const ended = (person: Person, id: string): Promise<Task> =>
    eventually(async () => {
      const { body } = await person.get<Task>(`tasks/${id}`);
      return ['queued', 'running'].includes(body.state) ? undefined : body;
    }, 30_000);

  async function sheet(person: Person, file: string | null): Promise<string> {
    const { body } = await person.get<{ url: string; mime: string }>(`files/${file}`);
    const answer = await fetch(`${desk.server.url}${body.url}`);
    // text() would swallow the mark at the head
    return Buffer.from(await answer.arrayBuffer()).toString('utf8');
  }

  beforeAll(async () => {
    await clerk.registers({ title: '=1+1', requesterPhone: '13811112222' });
    await clerk.registers({ title: '第二件', description: '多行\n"引号"' });
    const other = await desk.as('other-clerk');
    await other.registers({ title: '邻中心的事', household: of('b').household });
  });

  test('refuses an anonymous caller', async () => {
    expect((await asks(desk.stranger, { resource: 'tickets' })).status).toBe(401);
  });

  test('holds what the list shows and nothing of another centre, ready for Excel', async () => {
    const { status, body } = await asks(clerk, { resource: 'tickets', sort: ['number', 'ASC'] });
    expect([status, body.state]).toEqual([201, 'queued']);
    const task = await ended(clerk, body.id);
    expect([task.state, task.doneCount, task.problem]).toEqual(['done', 2, null]);
    const text = await sheet(clerk, task.file);
    expect(text.startsWith('\ufeffid,')).toBe(true);
    expect(text).toContain(`'=1+1`);
    expect(text).toContain('13811112222');
    expect(text).not.toContain('邻中心的事');
  });

  test('is filtered as the list is, and masked as its owner sees it', async () => {
    const inspector = await desk.as('inspector');
    const { body } = await asks(inspector, { resource: 'tickets', filter: { q: '=1+1' } });
    const task = await ended(inspector, body.id);
    const text = await sheet(inspector, task.file);
    expect(task.doneCount).toBe(1);
    expect(text).toContain('138****2222');
    expect(text).not.toContain('13811112222');
  });

  test.each<[string, object, string]>([
    ['an unknown resource', { resource: 'secrets' }, 'query.unknown-resource'],
    ['an unknown field', { resource: 'tickets', filter: { colour: 'red' } }, 'query.unknown-field'],
    ['an unknown sort', { resource: 'tickets', sort: ['colour', 'ASC'] }, 'query.unknown-sort'],
    ['another parameter', { resource: 'tickets', format: 'exe' }, 'input.unknown-field'],
  ])('refuses %s before anything is queued', async (_what, parameters, code) => {
    const before = await desk.database.query('SELECT count(*) FROM tasks');
    const { status, body } = await asks(clerk, parameters);
    expect([status, body.code]).toEqual([400, code]);
    expect(await desk.database.query('SELECT count(*) FROM tasks')).toEqual(before);
  });

  test('refuses what its owner may not list', async () => {
    const { status, body } = await asks(await desk.as('engineer'), { resource: 'residents' });
    expect([status, body.code]).toEqual([403, 'access.refused']);
  });

  test('is its owner’s alone: another clerk sees neither task nor file', async () => {
    const { body } = await asks(clerk, { resource: 'tickets' });
    const task = await ended(clerk, body.id);
    const colleague = await desk.as('clerk2');
    expect((await colleague.get(`tasks/${body.id}`)).status).toBe(404);
    expect((await colleague.get(`files/${task.file}`)).status).toBe(404);
    const supervisor = await desk.as('supervisor');
    expect((await supervisor.get(`tasks/${body.id}`)).status).toBe(200);
    expect((await supervisor.get(`files/${task.file}`)).status).toBe(404);
    expect((await supervisor.send('DELETE', `/panel/tasks/${body.id}`)).status).toBe(403);
  });

  test('is taken away by its owner, with the file', async () => {
    const { body } = await asks(clerk, { resource: 'buildings' });
    const task = await ended(clerk, body.id);
    expect((await clerk.send('DELETE', `/panel/tasks/${body.id}`)).status).toBe(200);
    expect((await clerk.get(`files/${task.file}`)).status).toBe(404);
    expect((await clerk.get<Task>(`tasks/${body.id}`)).body.file).toBeNull();
  });
});
