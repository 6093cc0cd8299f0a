import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import { Person } from '../support/person';
import { startServer } from '../support/server';
import { onDisk } from '../support/uploads';

const TICKETS = 20_000;

interface Task {
  id: string;
  state: string;
  problem: string | null;
  doneCount: number;
  totalCount: number | null;
  file: string | null;
}

describe('an export in trouble', () => {
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

  test('whose connection is cut fails with a reason, and the process goes on for everybody', async () => {
    const id = await asks();
    await eventually(async () => {
      const cut = await desk.database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND application_name = 'shouwen-read' AND query LIKE 'FETCH%' AND xact_start IS NOT NULL`,
      );
      return cut.length > 0 || undefined;
    }, 30_000);
    const { state, problem } = await ended(clerk, id);
    expect([state, problem]).toEqual(['failed', expect.stringMatching(/^server\./)]);
    await nothingLeft();
    await othersGoOn();
  });

  test('that is cancelled in the middle stops there and leaves nothing', async () => {
    const id = await asks();
    await inTheMiddle(id);
    expect(onDisk(desk)).toEqual(['export.xlsx']);
    expect((await clerk.send('DELETE', `/panel/tasks/${id}`)).status).toBe(200);
    const { state, file, totalCount } = await ended(clerk, id);
    expect([state, file, totalCount]).toEqual(['cancelled', null, TICKETS + 1]);
    await nothingLeft();
    expect(await desk.database.query(`SELECT 1 FROM audit_entries WHERE kind = 'exported'`)).toEqual([]);
  });

  test('that finds no room says so in plain words and leaves nothing', async () => {
    const incoming = join(desk.server.dataDir, 'files', 'incoming');
    // a disk of its own that is full at once; a machine that lends none tries /dev/full only (tests/api/workbook.test.ts)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', incoming]).status !== 0) {
      process.stdout.write('skipped: nobody may mount here, so no disk of the server is filled.\n');
      return;
    }
    try {
      const { state, problem } = await ended(clerk, await asks());
      expect([state, problem]).toEqual(['failed', 'task.disk-full']);
      await nothingLeft();
    } finally {
      execFileSync('umount', [incoming]);
    }
    await othersGoOn();
  });

  // the last: the server of this desk is gone then
  test('whose process is killed in the middle is done by the next one', async () => {
    const id = await asks();
    await inTheMiddle(id);
    await desk.server.kill();
    expect(onDisk(desk)).toEqual(['export.xlsx']);
    const { databaseUrl: database, dataDir } = desk.server;
    const next = await startServer({ seed: 'none', database, env: { DATA_DIR: dataDir } });
    try {
      const again = new Person(next.url, clerk.token);
      const { state, doneCount, problem, file } = await ended(again, id);
      expect([state, doneCount, problem]).toEqual(['done', TICKETS + 1, null]);
      expect((await again.get(`files/${file}`)).status).toBe(200);
      // the sheet and nothing else
      expect(onDisk(desk)).toHaveLength(1);
      expect(onDisk(desk)).not.toContain('export.xlsx');
    } finally {
      await next.stop();
    }
  });
});
