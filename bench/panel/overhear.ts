import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/root';
import { withClient } from '../../scripts/database/connection';
import { type Overheard, type Recipe, recipeOf, type Recipes } from '../bare/recipe';
import type { Request } from '../load/line';
import { runOurs } from '../stage/server';
import { bulk, creation, note } from './lines';
import { subjectsOf } from './subjects';

type Message = ({ type: 'statement' } & Overheard) | { type: 'overhear' };

// no ticket is called so: an act on many names none in its answer
const NOBODY = { documentId: '(none)', number: '(none)', id: -1 };

function told(child: ChildProcess, on: boolean): Promise<void> {
  return new Promise((resolve) => {
    const answered = (message: unknown) => {
      if ((message as Message).type !== 'overhear') return;
      child.off('message', answered);
      resolve();
    };
    child.on('message', answered);
    child.send({ type: 'overhear', on });
  });
}

async function post(url: string, token: string, { path, body }: Required<Request>): Promise<string> {
  const headers = { authorization: token, 'content-type': 'application/json' };
  const answer = await fetch(url + path, { method: 'POST', headers, body });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The act to overhear was refused: ${text}`);
  return text;
}

/** An act done twice, the second time overheard: the first loads what later ones find in memory. */
async function overheardOf(
  { child, url }: { child: ChildProcess; url: string },
  token: string,
  request: (nth: number) => Required<Request>,
): Promise<{ overheard: Overheard[]; body: string }> {
  await post(url, token, request(0));
  const overheard: Overheard[] = [];
  const hear = (message: Message) => message.type === 'statement' && overheard.push(message);
  child.on('message', hear);
  await told(child, true);
  const body = await post(url, token, request(1));
  await told(child, false);
  child.off('message', hear);
  return { overheard, body };
}

async function keysOf(databaseUrl: string, documentId: string): Promise<{ id: number; number: string }> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ id: number; number: string }>('SELECT id, number FROM tickets WHERE document_id = $1', [
      documentId,
    ]),
  );
  return rows[0] ?? { id: 0, number: '' };
}

/** Starts our server once with an ear at its connections, acts, and answers what was written for each act. */
export async function overhearActs(databaseUrl: string, dataDir: string, token: string): Promise<Recipes> {
  const ear = `--require ${JSON.stringify(join(root, 'bench', 'bare', 'overhear.js'))}`;
  const subjects = await subjectsOf(databaseUrl);
  const [ticket = ''] = subjects.tickets;
  const server = await runOurs({ databaseUrl, dataDir, env: { QUEUE: 'none', NODE_OPTIONS: ear } });
  const recipe = async (
    request: (nth: number) => Required<Request>,
    table: string,
    named: (body: string) => Promise<typeof NOBODY>,
  ): Promise<Recipe> => {
    const { overheard, body } = await overheardOf(server, token, request);
    return recipeOf(overheard, { body, ...(await named(body)) }, table);
  };
  const byId = async (documentId: string) => ({ documentId, ...(await keysOf(databaseUrl, documentId)) });
  try {
    return {
      create: await recipe(creation, 'tickets', (body) => byId((JSON.parse(body) as { id: string }).id)),
      note: await recipe(
        (nth) => note(ticket, nth),
        'events',
        () => byId(ticket),
      ),
      bulk: await recipe(
        () => bulk(subjects),
        'events',
        () => Promise.resolve(NOBODY),
      ),
    };
  } finally {
    await server.stop();
  }
}
