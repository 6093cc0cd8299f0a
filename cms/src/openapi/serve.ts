import { createHash } from 'node:crypto';
import type { Context, Middleware } from 'koa';
import type { Language } from '@shouwen/domain/contract';
import { languageOf } from '../panel/call';
import { openApiDocument, type Described, type OpenApiDocument } from './document';
import { docsPage } from './page/page';
import { style } from './page/style';

const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface Leaf {
  type: string;
  text: string;
  etag: string;
}

function leaf(type: string, text: string): Leaf {
  const hash = createHash('sha256').update(text).digest('base64url');
  return { type, text, etag: `"${hash}"` };
}

function answer(context: Context, { type, text, etag }: Leaf): void {
  context.set({
    'Cache-Control': 'public, max-age=300',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    ETag: etag,
  });
  context.status = 200;
  if (context.fresh) {
    context.status = 304;
    return;
  }
  context.type = type;
  context.body = text;
}

/** Everything is made at the first asking and stands until the process ends: only a new build changes it. */
class Leaves {
  private readonly kept = new Map<string, Leaf>();
  private document?: OpenApiDocument;

  constructor(
    private readonly described: Described,
    private readonly version: () => string,
  ) {}

  at(path: string, language: Language): Leaf | undefined {
    if (path === '/panel/openapi.json') return this.once(path, () => leaf('application/json', this.json()));
    if (path === '/panel/docs.css') return this.once(path, () => leaf('text/css', style));
    if (path !== '/panel/docs') return undefined;
    return this.once(path + language, () => leaf('text/html', docsPage(this.told(), language)));
  }

  private told(): OpenApiDocument {
    return (this.document ??= openApiDocument(this.described, this.version()));
  }

  private json(): string {
    return JSON.stringify(this.told());
  }

  private once(name: string, make: () => Leaf): Leaf {
    const known = this.kept.get(name) ?? make();
    this.kept.set(name, known);
    return known;
  }
}

/**
 * `GET /panel/openapi.json` and, for people, `/panel/docs`: both tell only what the program is and nothing of
 * anybody, so they need no login and stand before the panel's door.
 */
export function apiDescription(described: Described, version: () => string): Middleware {
  const leaves = new Leaves(described, version);
  return async (context, next) => {
    const isRead = context.method === 'GET' || context.method === 'HEAD';
    const found = isRead ? leaves.at(context.path, languageOf(context.get('accept-language'))) : undefined;
    if (!found) return next();
    if (found.type === 'text/html') context.vary('Accept-Language');
    answer(context, found);
  };
}
