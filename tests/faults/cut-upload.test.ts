import { connect, type Socket } from 'node:net';
import { openDesk, type Desk } from '../support/desk';
import { onDisk, until, upload } from '../support/uploads';

const TEXT = { name: '说明.txt', content: '钥匙在门卫。' };

describe('an upload that is cut off', () => {
  let desk: Desk;
  let token: string | null;

  beforeAll(async () => {
    desk = await openDesk();
    token = (await desk.as('clerk')).token;
  });
  afterAll(() => desk.close());

  /** Announces far more than it sends, and waits until the server has begun to write it down. */
  async function halfAnUpload(): Promise<Socket> {
    const { hostname, port } = new URL(desk.server.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      [
        'POST /panel/files HTTP/1.1',
        `Host: ${hostname}`,
        `Authorization: Bearer ${token ?? ''}`,
        'Content-Type: multipart/form-data; boundary=b',
        'Content-Length: 9000000',
        '',
        '--b',
        'Content-Disposition: form-data; name="file"; filename="a.txt"',
        '',
        'a'.repeat(500_000),
      ].join('\r\n'),
    );
    await until(() => onDisk(desk).length > 0);
    return socket;
  }

  const rows = () => desk.database.query('SELECT 1 FROM stored_files');

  test.each(['reset', 'closed'])('by a connection that is %s leaves nothing behind', async (how) => {
    const socket = await halfAnUpload();
    if (how === 'reset') socket.resetAndDestroy();
    else socket.end();
    await until(() => onDisk(desk).length === 0);
    expect(await rows()).toEqual([]);
    expect((await fetch(`${desk.server.url}/healthz`)).status).toBe(200);
    expect(desk.server.output()).not.toMatch(/unhandled/i);
    socket.destroy();
  });

  test('twenty times at once leaves nothing behind either, and the next one is taken', async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, halfAnUpload));
    for (const socket of sockets) socket.destroy();
    await until(() => onDisk(desk).length === 0);
    expect((await upload(desk, await desk.as('clerk'), TEXT)).status).toBe(201);
    expect(await rows()).toHaveLength(1);
  });
});
