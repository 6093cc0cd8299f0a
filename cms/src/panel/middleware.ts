import type { Context, Middleware } from 'koa';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { findCaller, type Caller } from '../access/caller';
import { verifiedUserId } from '../access/token';
import { readBody } from './body';
import { languageOf, type Call, type Reply } from './call';
import type { Panel } from './engine';
import { refusalOf } from './refusal';
import { readsBodyItself, routed, type Route } from './router';

const PREFIX = '/panel/';

async function callerOf(application: Application, context: Context, now: Date): Promise<Caller> {
  const userId = await verifiedUserId(application.strapi, context.get('authorization'));
  if (userId === undefined) throw new DomainError('auth.required');
  const caller = await findCaller(application.read, userId, now);
  if (!caller) throw new DomainError('auth.required');
  return caller;
}

function decoded(text: string, path: 'path' | 'query'): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DomainError('query.malformed', { path });
  }
}

function decodedPath(path: string): string[] {
  if (decoded(path, 'path').includes('\u0000'))
    throw new DomainError('input.nul-character', { path: 'path' });
  return path.slice(PREFIX.length).replace(/\/$/, '').split('/').map(decodeURIComponent);
}

function checkedQuery(text: string): URLSearchParams {
  const read = decoded(text, 'query');
  // as it stands, and as the JSON inside it will be read
  if (read.includes('\u0000') || read.includes('\\u0000'))
    throw new DomainError('input.nul-character', { path: 'query' });
  return new URLSearchParams(text);
}

async function callOf(application: Application, routes: readonly Route[], context: Context): Promise<Call> {
  const now = application.now();
  const caller = await callerOf(application, context, now);
  const { method } = context;
  const path = decodedPath(context.path);
  return {
    method,
    path,
    query: checkedQuery(context.querystring),
    headers: context.req.headers,
    body: readsBodyItself(routes, { method, path }) ? new Uint8Array() : await readBody(context.req),
    request: context.req,
    caller,
    language: languageOf(context.get('accept-language')),
    now,
  };
}

function answer(context: Context, reply: Reply): void {
  context.status = reply.status;
  context.set({ 'Cache-Control': 'no-store', ...reply.headers });
  context.type = 'application/json';
  context.body = JSON.stringify(reply.body);
}

/** The panel's door: every request below `/panel/` ends here, and every refusal has a code. */
export function panelMiddleware(
  application: Application,
  panel: () => Panel,
  routes: readonly Route[],
): Middleware {
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    try {
      answer(context, await routed(application, panel(), routes, await callOf(application, routes, context)));
    } catch (error) {
      const language = languageOf(context.get('accept-language'));
      const refusal = refusalOf(error, language);
      if (!refusal) application.strapi.log.error(error);
      answer(
        context,
        refusal ?? refusalOf(new DomainError('server.error'), language) ?? { status: 500, body: {} },
      );
    }
  };
}
