import type { Middleware } from 'koa';
import type { Application } from '../application';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What is done by another door than the panel (/admin, the content API, logging in and out) is counted before its answer
 * leaves: from then on no process shows what was before. The panel counts its acts itself, as soon as each is committed.
 */
export function countActs({ revisions }: Application): Middleware {
  return async (context, next) => {
    if (READS.has(context.method) || context.path.startsWith('/panel/')) return next();
    const before = revisions.last;
    await next();
    if (context.status < 400) await revisions.countUp(before);
  };
}
