import type { Context, Middleware } from 'koa';
import send from 'send';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { findCallerInSession } from '../access/caller';
import { originOf } from '../access/origin';
import type { Application } from '../application';
import { languageOf } from '../panel/call';
import { relationFor, type Panel } from '../panel/engine';
import { refusalOf } from '../panel/refusal';
import { findRow } from '../query/list';
import { readAddress } from './address';
import { filesFolder } from './folder';
import { previewKey } from './key';
import type { Link } from './signature';

const PREFIX = '/files/';
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf']);

interface StoredFile {
  name: string;
  mime: string;
  key: string;
}

const notFound = () => new DomainError('record.not-found');

/** The file behind a link, if the person it was made for is still logged in there and may still see it. */
async function fileOf(application: Application, panel: Panel, link: Link): Promise<StoredFile> {
  const now = application.now();
  if (link.until * 1_000 <= now.getTime()) throw notFound();
  const caller = await findCallerInSession(application.read, link, now);
  const resource = panel.get('files');
  if (!caller || !resource) throw notFound();
  const row = await findRow(application.read, relationFor(resource, caller), link.id, now);
  if (!row) throw notFound();
  const file = { name: String(row.name), mime: String(row.mime), key: String(row._key) };
  if (link.variant === 'original') return file;
  if (row._hasPreview !== true) throw notFound();
  const name = file.name.replace(/\.\w+$/, '.webp');
  return { name, mime: 'image/webp', key: previewKey(file.key) };
}

function setHeaders(context: Context, { name, mime }: StoredFile): void {
  context.attachment(name, { type: SHOWN.has(mime) ? 'inline' : 'attachment' });
  context.set({
    'Content-Type': mime,
    'Cache-Control': `private, max-age=${limits.fileLinkMinutes * 60}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  });
}

/** Streams the file; parts of it, repeated questions and HEAD are the library's business. */
function stream(context: Context, { key }: StoredFile): Promise<void> {
  context.status = 200;
  return new Promise((resolve, reject) => {
    context.res.once('close', () => resolve());
    send(context.req, `/${key}`, { root: filesFolder(), cacheControl: false, index: false, dotfiles: 'deny' })
      .on('error', reject)
      .on('file', () => {
        context.respond = false;
      })
      .pipe(context.res);
  });
}

/** A range past the end and a condition that does not hold have answers of their own; a lost file is not found. */
function refuseStream(context: Context, error: unknown): void {
  const told = error as { status?: number; headers?: Record<string, string> };
  if (context.res.headersSent) return void context.res.destroy();
  context.respond = true;
  context.remove('Content-Disposition');
  if (told.status !== 416 && told.status !== 412) throw notFound();
  context.set(told.headers ?? {});
  context.status = told.status;
  context.body = null;
  context.status = told.status;
}

async function serve(application: Application, panel: Panel, context: Context): Promise<void> {
  if (context.method !== 'GET' && context.method !== 'HEAD') throw new DomainError('method.not-allowed');
  const address = readAddress(context.path, new URLSearchParams(context.querystring));
  if (!address) throw notFound();
  if (!address.isGenuine) {
    // guessing is to be slow and visible
    if (address.signature)
      await application.guesses.watch('file', { origin: originOf(context) }, address.signature);
    throw notFound();
  }
  const file = await fileOf(application, panel, address.link);
  setHeaders(context, file);
  await stream(context, file).catch((error: unknown) => refuseStream(context, error));
}

/**
 * Files are private: served by signed addresses only, to the person they were signed for,
 * while that person is logged in and may see them.
 */
export function serveFiles(application: Application, panel: () => Panel): Middleware {
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    try {
      await serve(application, panel(), context);
    } catch (error) {
      const language = languageOf(context.get('accept-language'));
      const refusal = refusalOf(error, language) ?? refusalOf(new DomainError('server.error'), language);
      if (refusal?.status === 500) application.strapi.log.error(error);
      context.status = refusal?.status ?? 500;
      context.set('Cache-Control', 'no-store');
      context.body = refusal?.body;
    }
  };
}
