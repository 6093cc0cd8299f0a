import type { Context, Middleware } from 'koa';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { languageOf } from '../panel/call';
import { refusalOf } from '../panel/refusal';
import { authReply } from './auth-routes';
import { understood } from './understood';

// Strapi's own tokens are hexadecimal; what a person logs in with is a JWT and has dots
const API_TOKEN = /^Bearer [0-9a-f]{64,}$/;

// who could write these would log in as anybody, or tell what never happened
const KEPT_FROM_ADMIN = /\/api::(audit-entry|login-session)\./;

/** Routes of a stock Strapi that stay shut. */
function closed(context: Context, path: string): DomainError | undefined {
  if (path.startsWith('/admin/register')) return new DomainError('access.refused');
  // no file is public before a guide shows it
  if (path === '/uploads' || path.startsWith('/uploads/')) return new DomainError('record.not-found');
  // "not visible" hides them from the menu only
  if (path.startsWith('/content-manager/') && KEPT_FROM_ADMIN.test(path))
    return new DomainError('record.not-found');
  if (path !== '/api' && !path.startsWith('/api/')) return undefined;
  if (path.startsWith('/api/auth') || path.startsWith('/api/users')) return new DomainError('access.refused');
  if (API_TOKEN.test(context.get('authorization'))) return undefined;
  return new DomainError(context.get('authorization') ? 'access.refused' : 'auth.required');
}

function refuse(application: Application, context: Context, error: unknown): void {
  const language = languageOf(context.get('accept-language'));
  const refusal = refusalOf(error, language) ?? refusalOf(new DomainError('server.error'), language);
  if (refusal?.status === 500) application.strapi.log.error(error);
  context.status = refusal?.status ?? 500;
  context.set('Cache-Control', 'no-store');
  const seconds = error instanceof DomainError && error.code === 'auth.too-many' && error.params?.seconds;
  if (seconds) context.set('Retry-After', String(seconds));
  context.body = refusal?.body;
}

/** Opens the one door that people log in by and closes those that a stock Strapi leaves open. */
export function doors(application: Application): Middleware {
  return async (context, next) => {
    const path = understood(context.path);
    try {
      const reply = await authReply(application, context, path).finally(() => application.callers.settled());
      if (reply) {
        context.status = reply.status;
        context.set({ 'Cache-Control': 'no-store', ...reply.headers });
        context.body = reply.body;
        return;
      }
      const refusal = closed(context, path);
      if (refusal) throw refusal;
    } catch (error) {
      refuse(application, context, error);
      return;
    }
    await next();
  };
}
