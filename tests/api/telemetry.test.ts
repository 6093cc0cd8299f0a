import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../support/folder';
import { startServer, type TestServer } from '../support/server';

// tells of every connection that the server opens to another machine
const WATCH = `
const net = require('node:net');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === 'object' ? (options.host ?? options.path) : undefined;
  if (!/^(127\\.|localhost|::1|\\/)/.test(String(host ?? 'localhost'))) console.log('CALLS OUT: ' + host);
  return connect.apply(this, args);
};`;

describe('telemetry', () => {
  let server: TestServer;
  const folder = temporaryFolder('watch');

  beforeAll(async () => {
    const file = join(folder, 'watch.cjs');
    writeFileSync(file, WATCH);
    server = await startServer({
      seed: 'none',
      env: { NODE_OPTIONS: `--require ${file}`, ADMIN_PASSWORD: 'Admin-password-1' },
    });
  });
  afterAll(async () => {
    await server.stop();
    removeFolder(folder);
  });

  test('is off: start, login and the work of an administrator call nobody outside', async () => {
    const post = (path: string, body: object, token = '') =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    const login = await post('/admin/login', { email: 'admin@shouwen.local', password: 'Admin-password-1' });
    const { data }: { data: { token: string } } = await login.json();
    expect(
      (
        await post(
          '/content-manager/collection-types/api::company.company',
          { name: '和悦', code: 'HY' },
          data.token,
        )
      ).status,
    ).toBe(201);
    for (const path of [
      '/admin/init',
      '/admin/project-settings',
      '/admin/telemetry-properties',
      '/admin/information',
      '/desk/',
    ]) {
      await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${data.token}` } });
    }
    expect(server.output()).not.toContain('CALLS OUT');
  });

  test('is not asked for by the admin page', async () => {
    const init: { data: { uuid: unknown } } = await (await fetch(`${server.url}/admin/init`)).json();
    expect(init.data.uuid).toBe(false);
  });
});
