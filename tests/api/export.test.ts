import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import type { Person } from '../support/person';
import { of } from '../support/twoCentres';
import { rowsOf } from '../support/workbook';

interface Task {
  id: string;
  state: string;
  doneCount: number;
  totalCount: number | null;
  abilities: string[];
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
  const asks = (person: Person, parameters: object, language = 'zh-CN') =>
    person.post<Task>('tasks', { kind: 'export', parameters }, { 'accept-language': language });

  const ended = (person: Person, id: string): Promise<Task> =>
    eventually(async () => {
      const { body } = await person.get<Task>(`tasks/${id}`);
      return ['queued', 'running'].includes(body.state) ? undefined : body;
    }, 30_000);

  async function fetched(person: Person, file: string | null): Promise<{ name: string; bytes: Buffer }> {
    const { body } = await person.get<{ url: string; name: string }>(`files/${file}`);
    const answer = await fetch(`${desk.server.url}${body.url}`);
    return { name: body.name, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  // text() would swallow the mark at the head
  const sheet = async (person: Person, file: string | null): Promise<string> =>
    (await fetched(person, file)).bytes.toString('utf8');

  /** Asks, waits, and opens the workbook as Excel would. */
  async function book(person: Person, parameters: object, language?: string) {
    const { body } = await asks(person, { format: 'xlsx', ...parameters }, language);
    const task = await ended(person, body.id);
    const { name, bytes } = await fetched(person, task.file);
    return { name, task, rows: await rowsOf(bytes) };
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
    expect([task.state, task.doneCount, task.totalCount, task.problem]).toEqual(['done', 2, 2, null]);
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

  test('has the columns that were asked for, in their order, with words for a person', async () => {
    const { body: first } = await clerk.list('tickets', { filter: { q: '=1+1' } });
    await clerk.does(first[0]?.id ?? '', 'dispatch', { department: of('a').engineering });
    const columns = ['title', 'state', 'department', 'assignee', 'firstContact', 'isOverdue', 'receivedAt'];
    const { name, rows } = await book(clerk, {
      resource: 'tickets',
      sort: ['number', 'ASC'],
      as: 'words',
      columns: [...columns, 'title'],
    });
    expect(name).toMatch(/^工单-\d{4}-\d\d-\d\d\.xlsx$/);
    expect(rows[0]).toEqual(['标题', '状态', '责任部门', '经办人', '首问人', '已逾期', '登记时间']);
    const [title, state, department, assignee, firstContact, isOverdue, receivedAt] = rows[1] ?? [];
    expect([title, state, assignee, isOverdue]).toEqual(['=1+1', '已派单', null, '否']);
    expect(department).toBe(
      (await clerk.get<{ name: string }>(`departments/${of('a').engineering}`)).body.name,
    );
    expect(firstContact).toBe((await clerk.get<{ name: string }>('me')).body.name);
    // by the clock of the centre: eight hours before UTC
    const shown = Number(receivedAt) - 8 * 3_600_000;
    expect(Math.abs(shown - Date.parse(first[0]?.receivedAt ?? ''))).toBeLessThan(1_000);
  });

  test('leaves out for a person what is for machines, and speaks their language', async () => {
    const english = await book(clerk, { resource: 'tickets', as: 'words' }, 'en');
    expect(english.name).toMatch(/^Tickets-/);
    expect(english.rows[0]).toEqual(expect.arrayContaining(['Number', 'Type', 'Community']));
    for (const own of ['Id', 'Version', 'Abilities']) expect(english.rows[0]).not.toContain(own);
    const machines = await book(clerk, { resource: 'tickets' });
    expect(machines.rows[0]).toEqual(expect.arrayContaining(['id', 'type', 'community', 'abilities']));
  });

  test('names nobody whom its owner may not look up', async () => {
    const { id } = await clerk.registers({ resident: of('a').resident, title: '水管漏水' });
    await clerk.does(id, 'dispatch', { department: of('a').engineering });
    const asked = { resource: 'tickets', filter: { id: [id] }, as: 'words', columns: ['title', 'resident'] };
    expect((await book(clerk, asked)).rows[1]).toEqual(['水管漏水', '王秀英']);
    expect((await book(await desk.as('engineer'), asked)).rows[1]).toEqual(['水管漏水', null]);
  });

  test('is on the audit list: who, when, how many of what, and by which words, masked', async () => {
    const filter = { q: '13811112222', state: ['new', 'dispatched'] };
    const { body } = await asks(clerk, { resource: 'tickets', filter });
    await ended(clerk, body.id);
    const supervisor = await desk.as('supervisor');
    const { body: entries } = await supervisor.list<Record<string, unknown>>('audit-entries', {
      filter: { kind: 'exported', record: body.id },
    });
    expect(entries).toEqual([
      expect.objectContaining({
        resource: 'tickets',
        username: 'clerk',
        address: '127.0.0.1',
        changes: { rowCount: 1, format: 'csv', filter: { q: '138****2222', state: ['new', 'dispatched'] } },
      }),
    ]);
    expect(JSON.stringify(entries)).not.toContain('13811112222');
  });

  test('offers its owner what can be done with it, and others nothing', async () => {
    const { body } = await asks(clerk, { resource: 'buildings' });
    expect(body.abilities).toEqual(['cancel']);
    expect((await ended(clerk, body.id)).abilities).toEqual(['download', 'remove', 'again']);
    const supervisor = await desk.as('supervisor');
    expect((await supervisor.get<Task>(`tasks/${body.id}`)).body.abilities).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['an unknown resource', { resource: 'secrets' }, 'query.unknown-resource'],
    ['an unknown field', { resource: 'tickets', filter: { colour: 'red' } }, 'query.unknown-field'],
    ['an unknown sort', { resource: 'tickets', sort: ['colour', 'ASC'] }, 'query.unknown-sort'],
    ['another parameter', { resource: 'tickets', formats: 'csv' }, 'input.unknown-field'],
    ['another format', { resource: 'tickets', format: 'exe' }, 'input.not-in-list'],
    ['an unknown column', { resource: 'tickets', columns: ['number', 'colour'] }, 'query.unknown-field'],
    ['a column made for the asking', { resource: 'files', columns: ['url'] }, 'query.unknown-field'],
    ['a column nobody answers', { resource: 'staff', columns: ['password'] }, 'query.unknown-field'],
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
