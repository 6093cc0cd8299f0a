import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../scripts/database/connection';
import { freePort } from '../../scripts/database/freePort';
import { processBirth } from '../../scripts/lock/processIdentity.js';
import { removeFolder, temporaryFolder } from '../support/folder';
import { failingStart, launch, type Launcher } from '../support/launcher';

type Part = keyof Launcher['pids'];

const isGone = (pid: number) => processBirth(pid) === null;

async function waitUntil(isTrue: () => boolean): Promise<void> {
  const until = Date.now() + 30_000;
  while (!isTrue()) {
    if (Date.now() > until) throw new Error('waited in vain');
    await sleep(50);
  }
}

/** Commits rows one by one until the database goes away; answers the last that was confirmed. */
async function commitUntilCut(url: string, onFirst: () => void): Promise<number> {
  let confirmed = 0;
  await withClient(url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS kept (n integer PRIMARY KEY)');
    const { rows } = await client.query<{ last: number }>('SELECT coalesce(max(n), 0) AS last FROM kept');
    confirmed = rows[0]?.last ?? 0;
    onFirst();
    const until = Date.now() + 3_000;
    while (Date.now() < until) {
      await client.query('INSERT INTO kept VALUES ($1)', [confirmed + 1]);
      confirmed += 1;
    }
  }).catch(() => undefined);
  return confirmed;
}

async function kept(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ last: number; count: string }>(
      'SELECT max(n) AS last, count(*) FROM kept',
    );
    expect(Number(rows[0]?.count)).toBe(rows[0]?.last);
    return rows[0]?.last ?? 0;
  });
}

describe('after kill -9 the next start goes on with everything that was committed', () => {
  let DATA_DIR: string;
  let PORT: string;
  let running: Launcher;
  const start = () => launch({ DATA_DIR, PORT });

  beforeAll(async () => {
    DATA_DIR = temporaryFolder('kill 杀');
    PORT = String(await freePort());
    running = await start();
  });
  afterAll(async () => {
    running.signal('SIGTERM');
    await running.ended;
    removeFolder(DATA_DIR);
  });

  it.each<[string, Part[]]>([
    ['the server', ['server']],
    ['the launcher', ['launcher']],
    ['the database', ['postgres']],
    ['the launcher and the database', ['launcher', 'postgres']],
    ['the launcher and the server', ['launcher', 'server']],
    ['everything', ['launcher', 'server', 'postgres']],
  ])('of %s', async (_, parts) => {
    const { pids, databaseUrl } = running;
    let kill = () => undefined as void;
    const committing = commitUntilCut(databaseUrl, () => setTimeout(() => kill(), 300));
    kill = () => parts.forEach((part) => process.kill(pids[part], 'SIGKILL'));
    const { code, stderr } = await running.ended;
    if (!parts.includes('launcher')) {
      expect(stderr).toMatch(/ended unexpectedly/);
      expect(code).toBe(1);
      expect([pids.server, pids.postgres].every(isGone)).toBe(true);
    }
    running = await start();
    const confirmed = await committing;
    expect(confirmed).toBeGreaterThan(0);
    expect(await kept(running.databaseUrl)).toBeGreaterThanOrEqual(confirmed);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
    expect(isGone(pids.server)).toBe(true);
  });

  it('adopts a database that was left running', async () => {
    const { pids } = running;
    process.kill(pids.launcher, 'SIGKILL');
    await waitUntil(() => isGone(pids.server));
    expect(isGone(pids.postgres)).toBe(false);
    running = await start();
    expect(running.pids.postgres).toBe(pids.postgres);
  });

  it('refuses a second start on the same data folder', async () => {
    const { code, stderr } = await failingStart({ DATA_DIR, PORT: String(await freePort()) });
    expect(stderr).toMatch(/^The data folder .* is in use by another Shouwen \(process \d+\).*\n$/);
    expect(code).toBe(1);
  });
});
