import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/root';
import { withClient } from '../../scripts/database/connection';
import { type Overheard, type Recipe, recipeOf } from '../bare/recipe';
import { runOurs } from '../stage/server';
import { creation } from './lines';

type Message = ({ type: 'statement' } & Overheard) | { type: 'overhear' };

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

async function post(
  url: string,
  token: string,
  nth: number,
): Promise<{ id: string; number: string; text: string }> {
  const { path, body } = creation(nth);
  const headers = { authorization: token, 'content-type': 'application/json' };
  const answer = await fetch(url + path, { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status !== 201) throw new Error(`The ticket to overhear was refused: ${text}`);
  return { ...(JSON.parse(text) as { id: string; number: string }), text };
}

/** Starts our server once with an ear at its connections, creates a ticket, and answers what was written for it. */
export async function overhearCreate(databaseUrl: string, dataDir: string, token: string): Promise<Recipe> {
  const ear = `--require ${JSON.stringify(join(root, 'bench', 'bare', 'overhear.js'))}`;
  const { child, url, stop } = await runOurs({
    databaseUrl,
    dataDir,
    env: { QUEUE: 'none', NODE_OPTIONS: ear },
  });
  try {
    // the first loads what later ones find in memory
    await post(url, token, 0);
    const overheard: Overheard[] = [];
    child.on('message', (message: Message) => message.type === 'statement' && overheard.push(message));
    await told(child, true);
    const { id: documentId, number, text: body } = await post(url, token, 1);
    await told(child, false);
    const rows = await withClient(databaseUrl, (client) =>
      client.query<{ id: number }>('SELECT id FROM tickets WHERE document_id = $1', [documentId]),
    );
    return recipeOf(overheard, { documentId, number, body, id: rows.rows[0]?.id ?? 0 });
  } finally {
    await stop();
  }
}
