import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../../scripts/database/freePort';
import { processBirth } from '../../scripts/lock/processIdentity.js';
import { removeFolder, temporaryFolder } from '../support/folder';
import { launch, type Launcher } from '../support/launcher';

/** Makes every login wait: the answer needs a table that is locked. */
async function holdLogins(url: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN; LOCK TABLE up_users IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}

function login(url: string): Promise<Response> {
  return fetch(`${url}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: 'nobody', password: 'nothing' }),
  });
}

describe('an orderly stop', () => {
  let DATA_DIR: string;
  let PORT: string;
  beforeAll(async () => {
    DATA_DIR = temporaryFolder('stop');
    PORT = String(await freePort());
  });
  afterAll(() => removeFolder(DATA_DIR));

  async function stopsCleanly(stop: (running: Launcher) => void): Promise<void> {
    const running = await launch({ DATA_DIR, PORT });
    const release = await holdLogins(running.databaseUrl);
    const answer = login(running.url);
    await sleep(500);
    stop(running);
    await sleep(2_000);
    await expect(fetch(`${running.url}/healthz`)).rejects.toThrow();
    await release();
    expect((await answer).status).toBe(400);
    const { code, stderr } = await running.ended;
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(Object.values(running.pids).map(processBirth)).toEqual([null, null, null]);
  }

  it('lets a running request finish after SIGTERM, and then ends the database', () =>
    stopsCleanly((running) => running.signal('SIGTERM')));

  it('does the same when Ctrl-C reaches launcher and server at once', () =>
    stopsCleanly((running) => process.kill(-running.pids.launcher, 'SIGINT')));
});
