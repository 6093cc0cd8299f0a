import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import { Person } from '../support/person';
import { startServer } from '../support/server';
import { onDisk } from '../support/uploads';

const TICKETS = 99_999;

interface Task {
  id: string;
  state: string;
  problem: string | null;
  doneCount: number;
  totalCount: number | null;
  file: string | null;
}

describe('measure', () => {
  let desk: Desk;
  let clerk: Person;

  beforeAll(async () => {
    desk = await openDesk();
    clerk = await desk.as('clerk');
    const { id } = await clerk.registers();
    await desk.database.query(
      `INSERT INTO tickets (document_id, number, type_id, nature, title, description, channel, severity, urgency, state, round, service_center_id, received_at, return_count, version, is_imported)
       SELECT 'copy' || n, number || '-' || n, type_id, nature, title, description, channel, severity, urgency, state, round, service_center_id, received_at, return_count, 1, false
         FROM tickets, generate_series(1, $2) n WHERE document_id = $1`,
      [id, TICKETS],
    );
  });
  afterAll(() => desk.close());

  const asks = async (): Promise<string> => {
    const parameters = { resource: 'tickets', format: 'xlsx', as: 'words' };
    return (await clerk.post<Task>('tasks', { kind: 'export', parameters })).body.id;
  };
  const ended = (person: Person, id: string): Promise<Task> =>
    eventually(async () => {
      const { body } = await person.get<Task>(`tasks/${id}`);
      return ['queued', 'running'].includes(body.state) ? undefined : body;
    }, 60_000);
  const inTheMiddle = (id: string): Promise<true> =>
    eventually(async () => {
      const { doneCount, state } = (await clerk.get<Task>(`tasks/${id}`)).body;
      if (state === 'done') throw new Error('The export was over before anybody came between.');
      return doneCount > 0 || undefined;
    }, 60_000);
  const nothingLeft = (): Promise<true> =>
    eventually(() => Promise.resolve(onDisk(desk).length === 0 || undefined), 10_000);
  const othersGoOn = async () => {
    expect((await fetch(`${desk.server.url}/healthz`)).status).toBe(200);
    expect((await clerk.list('tickets')).status).toBe(200);
  };

  test('measured', async () => {
    const { execSync } = await import('node:child_process');
    const pid = execSync(`pgrep -P ${process.pid} -f server.js`).toString().trim().split('\n')[0];
    const mem = () => execSync(`grep -E 'VmHWM|VmRSS' /proc/${pid}/status`).toString().replace(/\s+/g, ' ');
    const out = (t: string) => process.stderr.write(t + '\n');
    await clerk.list('tickets');
    const columns = ['number','type','nature','title','description','channel','severity','urgency','state','requesterName','requesterPhone','household','building','community','department','firstContact','assignee','receivedAt','replyDueAt','resolveDueAt'];
    for (const parameters of [{ resource: 'tickets', format: 'csv', as: 'codes', columns }, { resource: 'tickets', format: 'xlsx', as: 'words', columns }]) {
      execSync(`echo 5 > /proc/${pid}/clear_refs`);
      out('before ' + mem());
      const begin = Date.now();
      const { body } = await clerk.post<Task>('tasks', { kind: 'export', parameters });
      const done = await eventually(async () => {
        const { body: b } = await clerk.get<Task>(`tasks/${body.id}`);
        return ['queued', 'running'].includes(b.state) ? undefined : b;
      }, 400_000);
      const file = await clerk.get<{size: number}>(`files/${done.file}`);
      out(JSON.stringify([parameters.format, done.state, done.problem, done.doneCount, Date.now() - begin, file.body.size]) + ' after ' + mem());
    }
  }, 600_000);
});
