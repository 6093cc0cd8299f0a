import { connect } from 'node:net';
import { PATIENCE_MS } from './client';

const GET = 'GET /panel/tickets HTTP/1.1\r\nHost: x\r\n';
const POST = 'POST /panel/tickets HTTP/1.1\r\nHost: x\r\n';

/** What no client of HTTP would send. */
const NONSENSE: readonly (string | Buffer)[] = [
  '\r\n\r\n',
  'x',
  'BREW /panel/tickets HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /panel/tickets\r\n\r\n',
  'GET /panel/tickets HTTP/9.9\r\nHost: x\r\n\r\n',
  'GET /panel/tick ets HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /panel/\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /panel/tickets HTTP/1.1\r\n\r\n',
  'GET http://nowhere.invalid/panel/tickets HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET //// HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /panel/钥匙 HTTP/1.1\r\nHost: x\r\n\r\n',
  'CONNECT /panel/tickets HTTP/1.1\r\nHost: x\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
  `${GET}Authorization: Bearer \u0000\r\n\r\n`,
  `${GET}no colon\r\n\r\n`,
  `${GET} folded: x\r\n\r\n`,
  `${GET}X-Long: ${'x'.repeat(70_000)}\r\n\r\n`,
  `${GET}${Array.from({ length: 3_000 }, (_, nth) => `X-${nth}: x\r\n`).join('')}\r\n`,
  `${GET}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
  `${GET}Expect: a miracle\r\n\r\n`,
  `${POST}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`,
  `${POST}Content-Length: -1\r\n\r\n{}`,
  `${POST}Content-Length: 99999999999999999999\r\n\r\n{}`,
  `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`,
  `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`,
  `${POST}Transfer-Encoding: nonsense\r\n\r\n{}`,
  `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  `${POST}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}`,
  `${POST}Content-Length: 500\r\n\r\n{"cut":`,
  `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\n{`,
  `POST /panel/files HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 500\r\n\r\n--x\r\n`,
  `POST /api/auth/local HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"identifier":`,
  `POST /admin/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"email":`,
  `${GET}\r\n`.repeat(20),
  `${POST}Content-Length: 2\r\n\r\n{}`.repeat(20),
  Buffer.from('16030100a5010000a10303', 'hex'),
  Buffer.from('505249202a20485454502f322e300d0a0d0a534d0d0a0d0a', 'hex'),
  Buffer.from(Array.from({ length: 300 }, (_, nth) => nth % 256)),
];

/** Sends bytes and hangs up; answers what is wrong with what came back, if it is. */
function sent(hostname: string, port: number, bytes: string | Buffer): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, hostname);
    let answer = '';
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(`hangs: ${bytes.toString().slice(0, 200)}`);
    }, PATIENCE_MS);
    const settle = () => {
      clearTimeout(timer);
      const isServerError = /^HTTP\/1\.1 5/m.test(answer);
      resolve(isServerError ? `${answer.slice(0, 300)} to ${bytes.toString().slice(0, 200)}` : undefined);
    };
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', settle);
    socket.on('close', settle);
    socket.end(bytes);
  });
}

/** Sends each once; the faults that were found. */
export async function throwNonsense(url: string): Promise<string[]> {
  const { hostname, port } = new URL(url);
  const faults = await Promise.all(NONSENSE.map((bytes) => sent(hostname, Number(port), bytes)));
  return faults.filter((fault) => fault !== undefined);
}
