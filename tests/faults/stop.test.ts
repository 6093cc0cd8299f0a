import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/database/freePort';
import { processBirth } from '../../scripts/lock/processIdentity.js';
import { openDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { removeFolder, temporaryFolder } from '../support/folder';
import { holdLogins, strangersLogin } from '../support/heldLogins';
import { endedTask, lookAt, manyRows, queueImport, tableOf, type ImportTask } from '../support/imports';
import { launch, serversOf, type Launcher } from '../support/launcher';
import { Doorway } from '../support/login';
import { Person } from '../support/person';
import { plantTwoCentres } from '../support/twoCentres';

const ROWS = 10_000;
/** What an orderly end may take once no request runs any more; the launcher's patience is longer. */
const SOON_MS = 15_000;

describe('an orderly stop', () => {
  let DATA_DIR: string;
  let PORT: string;
  let token: string | null;
  let task: string;
  beforeAll(async () => {
    DATA_DIR = temporaryFolder('stop');
    PORT = String(await freePort());
  });
  afterAll(() => removeFolder(DATA_DIR));

  async function managerOf(running: Launcher): Promise<Person> {
    const database = openDatabase(running.databaseUrl);
    await plantTwoCentres(database);
    await database.end();
    const door = new Doorway(running.url);
    return door.person(await door.logIn('manager'));
  }

  /** An import of which something is written, by one of the processes. */
  async function beginImport(manager: Person): Promise<string> {
    const file = await tableOf(manager, { name: 'many.csv', content: manyRows(ROWS) });
    const { mapping } = (await lookAt(manager, file)).body;
    const { id } = (await queueImport(manager, file, mapping)).body;
    await eventually(async () => {
      const { stage, doneCount } = (await manager.get<ImportTask>(`tasks/${id}`)).body;
      return (stage === 'writing' && doneCount > 0) || undefined;
    }, 60_000);
    return id;
  }

  async function stopsCleanly(running: Launcher, stop: () => void): Promise<void> {
    const servers = serversOf(DATA_DIR).map(({ pid }) => pid);
    const release = await holdLogins(running.databaseUrl);
    const answers = [1, 2, 3, 4].map(() => strangersLogin(running.url));
    await sleep(500);
    stop();
    await sleep(1_000);
    await expect(fetch(`${running.url}/healthz`)).rejects.toThrow();
    await release();
    const released = Date.now();
    for (const answer of answers) expect((await answer).status).toBe(400);
    const { code, stderr } = await running.ended;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(Date.now() - released).toBeLessThan(SOON_MS);
    const { launcher, postgres } = running.pids;
    expect([launcher, postgres, ...servers].map(processBirth).filter((birth) => birth !== null)).toEqual([]);
  }

  it('lets running requests of both processes finish after SIGTERM, breaks off an import, and then ends the database', async () => {
    const running = await launch({ DATA_DIR, PORT, WEB_CONCURRENCY: '2' });
    await eventually(
      () => Promise.resolve(running.said().includes('All 2 processes serve.') || undefined),
      60_000,
    );
    const manager = await managerOf(running);
    token = manager.token;
    task = await beginImport(manager);
    await stopsCleanly(running, () => running.signal('SIGTERM'));
  });

  it('does the same when Ctrl-C reaches launcher and server at once; the import is brought to its end by the next start', async () => {
    const running = await launch({ DATA_DIR, PORT });
    const database = openDatabase(running.databaseUrl);
    const [left] = await database.query(
      'SELECT state, (SELECT count(*)::int FROM tickets) AS tickets FROM tasks',
    );
    // this one has it already, or is about to; what the one before had written went with it
    expect(left).toEqual({ state: 'running', tickets: 0 });
    const ended = await endedTask(new Person(running.url, token), task);
    expect(ended).toMatchObject({ state: 'done', report: { imported: ROWS } });
    // an orderly end is no try
    expect(await database.query('SELECT try_count AS "tryCount" FROM tasks')).toEqual([{ tryCount: 1 }]);
    await database.end();
    await stopsCleanly(running, () => process.kill(-running.pids.launcher, 'SIGINT'));
  });
});
