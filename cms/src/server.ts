import cluster from 'node:cluster';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { Client } from 'pg';
import { removeStaged } from './backup/read/stage';
import { StartRefused } from './start-refused';
import { inTurn } from './postgres/in-turn';
import { moveClock } from './time/now';

const DRAIN_MS = 10_000;

type Message = { type: 'clock'; now: string | null };

const tell = (message: object): void => void process.send?.(message);

function fail(message: string): void {
  if (process.send) tell({ type: 'failed', message });
  else console.error(message);
  process.exitCode = 1;
  process.disconnect?.();
  // the message has to leave first
  setTimeout(() => process.exit(1), 100);
}

/** One sentence for what a person can mend; nothing where the error is ours. */
function knownCause(error: unknown): string | undefined {
  const { code, message } = error as { code?: string; message?: string };
  const { HOST, PORT } = process.env;
  if (code === 'EADDRINUSE')
    return `Port ${PORT} on ${HOST} is already in use: stop the other program or set PORT to a free one.`;
  if (code === 'EACCES')
    return `Port ${PORT} on ${HOST} may not be opened by this user: set PORT to 1024 or more.`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${HOST} is no address of this machine.`;
  return error instanceof StartRefused ? message : undefined;
}

async function askDatabase(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    throw new StartRefused(
      `The database cannot be reached (${reason}): check DATABASE_URL and that the server runs.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function listen(strapi: Core.Strapi): Promise<void> {
  const server: Server = strapi.server.httpServer;
  // Strapi's own listener would end the process with a stack
  server.removeAllListeners('error');
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    strapi.server.listen(Number(process.env.PORT), process.env.HOST, () => resolve());
  });
}

/** Stops accepting and lets running requests finish, ten seconds at most: strapi.destroy() would cut them. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(timer);
}

/** What an end is: until the server stands there is nothing to drain, and an open transaction rolls itself back. */
let stop = async (): Promise<void> => process.exit(0);

function stopOnRequest(): void {
  let isStopping = false;
  const once = () => {
    if (isStopping) return;
    isStopping = true;
    void stop();
  };
  // Strapi's own listeners would destroy it at once and cut the running requests
  for (const signal of ['SIGTERM', 'SIGINT']) process.removeAllListeners(signal).on(signal, once);
  // without its launcher the server is an orphan; one of several would by itself end at once and cut the running requests
  if (cluster.worker) cluster.worker.exitedAfterDisconnect = true;
  process.on('disconnect', once);
}

function listenToTests(): void {
  process.on('message', (message: Message) => {
    if (message.type !== 'clock') return;
    moveClock(message.now === null ? null : new Date(message.now));
    tell({ type: 'clock' });
  });
}

async function main(): Promise<void> {
  await askDatabase();
  removeStaged(process.env.DATA_DIR ?? '.data');
  mkdirSync(join(process.env.DATA_DIR ?? '.data', 'public', 'uploads'), { recursive: true });
  const distDir = join(__dirname, '..');
  const app = createStrapi({ appDir: join(distDir, '..'), distDir });
  stopOnRequest();
  const strapi = await inTurn(process.env.DATABASE_URL ?? '', () => app.load());
  listenToTests();
  await listen(strapi);
  stop = async () => {
    await drain(strapi.server.httpServer);
    await strapi.destroy();
    process.exit(0);
  };
  // PORT=0 asks the system for a free one
  const address = strapi.server.httpServer.address();
  tell({ type: 'ready', port: typeof address === 'object' ? address?.port : Number(process.env.PORT) });
}

main().catch((error: unknown) => {
  const cause = knownCause(error);
  if (!cause) console.error(error);
  fail(cause ?? 'The server could not start; the lines above say why.');
});
