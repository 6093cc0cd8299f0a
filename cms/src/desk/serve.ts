import { existsSync } from 'node:fs';
import type { Middleware } from 'koa';
import serve from 'koa-static';

const YEAR_MS = 365 * 24 * 3_600_000;
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built desk under `/desk/`, packed where the browser takes it so; its hashed files for a year, its page never from a cache. */
export function desk(folder: string): Middleware {
  const files = serve(folder, {
    index: 'index.html',
    setHeaders: (response, path) => {
      const isHashed = path.includes('/assets/');
      response.setHeader(
        'Cache-Control',
        isHashed ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache',
      );
    },
  });
  return async (context, next) => {
    if (context.path === '/' || context.path === '/desk') return context.redirect('/desk/');
    if (!context.path.startsWith('/desk/')) return next();
    context.set({
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    });
    context.vary('Accept-Encoding');
    const { path } = context;
    context.path = path.slice('/desk'.length);
    await files(context, async () => {
      context.path = path;
      context.status = existsSync(folder) ? 404 : 503;
    });
    context.path = path;
  };
}
