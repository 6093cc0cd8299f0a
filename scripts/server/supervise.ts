import { Trouble } from '../console/trouble.js';
import type { OpenDatabase } from '../database/open';
import type { Crew } from './crew';

const LOOK_MS = 1_000;

type End = 'asked' | 'server' | 'database';

function firstEnd(server: Crew, database: OpenDatabase, stopping: AbortSignal): Promise<End> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (!database.isRunning()) settle('database');
    }, LOOK_MS);
    const settle = (end: End) => {
      clearInterval(look);
      resolve(end);
    };
    if (stopping.aborted) settle('asked');
    stopping.addEventListener('abort', () => settle('asked'), { once: true });
    // a Ctrl-C reaches the server as well, perhaps first
    void server.ended.then(() => setTimeout(() => settle(stopping.aborted ? 'asked' : 'server'), 200));
  });
}

/** Serves until somebody asks for the end or something breaks; the server is gone when this returns, the database not. */
export async function untilStopped(
  server: Crew,
  database: OpenDatabase,
  stopping: AbortSignal,
): Promise<number> {
  const end = await firstEnd(server, database, stopping);
  if (end === 'asked') console.log('\nStopping: running requests may finish.');
  await server.stop();
  if (end === 'server')
    throw new Trouble(`The server ended unexpectedly (${await server.ended}): start it again.`);
  if (end === 'database') throw new Trouble('The database ended unexpectedly: start Shouwen again.');
  return 0;
}
