import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/database/freePort';
import { processBirth } from '../../scripts/lock/processIdentity.js';
import { removeFolder, temporaryFolder } from '../support/folder';
import { holdLogins, strangersLogin } from '../support/heldLogins';
import { launch, type Launcher } from '../support/launcher';

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
    const answer = strangersLogin(running.url);
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
