/** What a worker's life brings, as far as it is used here: the DOM's types know only pages. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heed: (life: LifeEvent) => void): void;
  addEventListener(type: 'fetch', heed: (ask: AskEvent) => void): void;
}
declare const self: Scope;

// written in by the build (worker.plugin.ts): the name of this version, and all files of the desk that belong to it
const version = '__VERSION__';
const parts = JSON.parse('__PARTS__') as string[];

const prefix = 'shouwen-desk-';
const own = prefix + version;
const page = self.registration.scope;
const patienceMs = 4_000;

const install = async (): Promise<void> => {
  const cache = await caches.open(own);
  await cache.addAll([page, ...parts].map((part) => new Request(new URL(part, page), { cache: 'no-cache' })));
  await self.skipWaiting();
};

/** The version before this one stays: pages that were opened with it still find their parts. */
const activate = async (): Promise<void> => {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
};

const keptPage = async (): Promise<Response | undefined> => (await caches.open(own)).match(page);

const late = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), patienceMs));

/** The page is the server's, so that a new version is met at the next load; without a network, or with one bar, the kept one. */
const answerPage = async (request: Request): Promise<Response> => {
  const asked = fetch(request);
  const answer = await Promise.race([asked.catch(() => undefined), late()]);
  if (answer && answer.status < 500) return answer;
  return (await keptPage()) ?? asked;
};

/** A file with its content's hash in its name is never another. */
const answerPart = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

/** Only the desk's own page and parts: what the server says of its records is never answered from here. */
const heed = (ask: AskEvent): void => {
  const { request } = ask;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  const desk = new URL(page);
  if (origin !== desk.origin) return;
  if (pathname === desk.pathname) ask.respondWith(answerPage(request));
  else if (pathname.startsWith(`${desk.pathname}assets/`)) ask.respondWith(answerPart(request));
};

self.addEventListener('install', (life) => life.waitUntil(install()));
self.addEventListener('activate', (life) => life.waitUntil(activate()));
self.addEventListener('fetch', heed);

export {};
