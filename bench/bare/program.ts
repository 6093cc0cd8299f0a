import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import { act } from './act';
import type { Recipes } from './recipe';
import { statements } from './statements';

// Node's own http and pg with prepared statements, and nothing else: what this machine can do at best.
const { DATABASE_URL, AUTHORIZATION, CENTRE, RECIPES = '' } = process.env;
const recipes = JSON.parse(readFileSync(RECIPES, 'utf8')) as Recipes;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10 });

interface Answer {
  status: number;
  body: string;
  range?: string;
}

/** A prepared statement has a name; one text, one name. */
const ask = async (name: string, text: string, values: unknown[]): Promise<Record<string, unknown>[]> =>
  (await pool.query<Record<string, unknown>>({ name, text, values })).rows;

const range = (name: string, first: number, rows: number, count: unknown): string =>
  `${name} ${first}-${first + rows - 1}/${String(count)}`;

async function queuePage(query: URLSearchParams): Promise<Answer> {
  const { state, department } = JSON.parse(query.get('filter') ?? '{}') as {
    state: string[];
    department: string;
  };
  const [first, last] = JSON.parse(query.get('range') ?? '[0,24]') as [number, number];
  const rows = await ask(`page ${state.join()}`, statements.page(state), [
    CENTRE,
    department,
    last - first + 1,
    first,
  ]);
  const [total] = await ask(`total ${state.join()}`, statements.total(state), [CENTRE, department]);
  return {
    status: 200,
    body: JSON.stringify(rows),
    range: range('tickets', first, rows.length, total?.count),
  };
}

async function timeline(query: URLSearchParams): Promise<Answer> {
  const { ticket } = JSON.parse(query.get('filter') ?? '{}') as Record<string, unknown>;
  const rows = await ask('events', statements.events, [ticket, CENTRE, 50]);
  const [total] = await ask('eventTotal', statements.eventTotal, [ticket]);
  return {
    status: 200,
    body: JSON.stringify(rows),
    range: range('ticket-events', 0, rows.length, total?.count),
  };
}

async function search(query: URLSearchParams): Promise<Answer> {
  const { q } = JSON.parse(query.get('filter') ?? '{}') as { q: string };
  const [first, last] = JSON.parse(query.get('range') ?? '[0,24]') as [number, number];
  const pattern = `%${q}%`;
  const rows = await ask('search', statements.search, [CENTRE, pattern, last - first + 1, first]);
  const [total] = await ask('searchTotal', statements.searchTotal, [CENTRE, pattern]);
  return {
    status: 200,
    body: JSON.stringify(rows),
    range: range('tickets', first, rows.length, total?.count),
  };
}

async function counts(asked: unknown): Promise<Answer> {
  const { filters } = asked as { filters: Record<string, { state: string[]; department: string }> };
  const counted: Record<string, unknown> = {};
  for (const [name, { state, department }] of Object.entries(filters)) {
    const [total] = await ask(`total ${state.join()}`, statements.total(state), [CENTRE, department]);
    counted[name] = { count: total?.count, isEstimate: false };
  }
  return { status: 200, body: JSON.stringify({ counts: counted }) };
}

/** A note is written on the ticket that the address names. */
async function note(ticketId: string): Promise<Answer> {
  const [found] = await ask('keys', statements.keys, [ticketId]);
  const named = { ticket: ticketId, id: String(found?.id), number: String(found?.number) };
  return { status: 200, body: await act(pool, 'note', recipes.note, named) };
}

async function posted(path: string, body: unknown): Promise<Answer> {
  if (path === '/panel/counts') return counts(body);
  if (path === '/panel/tickets/actions/dispatch')
    return { status: 200, body: await act(pool, 'bulk', recipes.bulk) };
  const [, , , id = '', actions] = path.split('/');
  return actions === 'actions' ? note(id) : { status: 201, body: await act(pool, 'create', recipes.create) };
}

async function ticket(id: string): Promise<Answer> {
  const [row] = await ask('ticket', statements.ticket, [id, CENTRE]);
  return { status: row ? 200 : 404, body: JSON.stringify(row ?? {}) };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

async function answer(request: IncomingMessage): Promise<Answer> {
  if (request.headers.authorization !== AUTHORIZATION) return { status: 401, body: '{}' };
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bare');
  if (request.method === 'POST') {
    return posted(pathname, await bodyOf(request));
  }
  if (pathname === '/panel/tickets')
    return searchParams.get('filter')?.startsWith('{"q"') ? search(searchParams) : queuePage(searchParams);
  if (pathname === '/panel/ticket-events') return timeline(searchParams);
  return ticket(pathname.slice('/panel/tickets/'.length));
}

const server = createServer((request, response) => {
  answer(request).then(
    ({ status, body, range: contentRange }) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      response.writeHead(status, contentRange ? { ...headers, 'content-range': contentRange } : headers);
      response.end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ type: 'ready', port: typeof address === 'object' ? address?.port : 0 });
});
