import type { Context, Middleware } from 'koa';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { originOf } from '../access/origin';
import { admitted, refuseBeforeDuty } from '../access/admission';
import type { VerifiedCaller } from '../access/callers';
import { noteRefusal } from '../audit/refusals';
import { readBody } from './body';
import { languageOf, type Call, type Reply } from './call';
import type { Panel } from './engine';
import { isRecordId } from './record-id';
import { isOfDatabase, refusalOf } from './refusal';
import { readsBodyItself, routed, type Route } from './router';

const PREFIX = '/panel/';

/** All that somebody sees who has to change a password first. */
const isOwnCard = ({ method, path }: Context): boolean => method === 'GET' && path === `${PREFIX}me`;

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

async function callOf(
  routes: readonly Route[],
  context: Context,
  caller: VerifiedCaller,
  now: Date,
): Promise<Call> {
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
    origin: originOf(context),
    language: languageOf(context.get('accept-language')),
    now,
  };
}

/** What was asked for, in the words of the audit list: a verb by its name, everything else by its method. */
const asked = ({ path, method }: Context) => {
  const [resource = '', , , verb] = decodedPath(path);
  return { resource, operation: (verb ?? method).slice(0, limits.codeCharacters) };
};

/** What a refusal means beyond its answer: one of rights is noted, one unknown record after another is guessing. */
async function follow(
  application: Application,
  context: Context,
  caller: VerifiedCaller,
  error: unknown,
): Promise<void> {
  if (!(error instanceof DomainError)) return;
  const origin = originOf(context);
  if (error.code === 'access.refused')
    noteRefusal(application.audit, caller, origin, asked(context), application.now());
  if (error.code !== 'record.not-found') return;
  const [, id = ''] = decodedPath(context.path);
  if (isRecordId(id)) await application.guesses.watch('record', { caller, origin }, id);
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
    const now = application.now();
    let caller: VerifiedCaller | undefined;
    try {
      caller = await admitted(application, context.get('authorization'), originOf(context));
      if (!isOwnCard(context)) refuseBeforeDuty(caller);
      const call = await callOf(routes, context, caller, now);
      const reply = await routed(application, panel(), routes, call);
      await application.callers.settled();
      answer(context, reply);
    } catch (error) {
      if (caller) await follow(application, context, caller, error);
      const language = languageOf(context.get('accept-language'));
      const refusal = refusalOf(error, language);
      if (!refusal) application.strapi.log.error(error);
      else if (isOfDatabase(error)) application.strapi.log.warn(String(error));
      answer(
        context,
        refusal ?? refusalOf(new DomainError('server.error'), language) ?? { status: 500, body: {} },
      );
    }
  };
}
