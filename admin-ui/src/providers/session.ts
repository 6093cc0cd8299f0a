import { HttpError } from 'react-admin';
import { accessIn, type Access, type Duty, type SessionAnswer } from './access';
import { posted, request } from './request';
import { onTabNews, oneTabAtATime, tellTabs, type TabNews } from './tabs';
import { traces, type Farewell } from './traces';

// The token lives in this variable alone: no storage, no address, nothing that outlives the page.
let access: Access | null = null;
let renewing: Promise<Access | null> | null = null;
const watchers = new Set<() => void>();

const hold = (next: Access | null): Access | null => {
  access = next;
  for (const watch of watchers) watch();
  return next;
};

const end = (farewell: Farewell | null): null => {
  traces.leave(farewell);
  hold(null);
  return null;
};

const isRefused = (error: unknown) => error instanceof HttpError && error.status === 401;

/** The cookie is exchanged for a token; null when the session is over, an error when nobody could be asked. */
const exchanged = async (stale: Access | null): Promise<Access | null> => {
  // while this tab waited for its turn, another one has fetched the token for both
  if (access !== stale) return access;
  try {
    const { json } = await request('/api/auth/refresh', posted({}));
    // logged out while the answer was on its way
    if (!traces.isExpected()) return null;
    const next = accessIn(json as SessionAnswer, Date.now());
    tellTabs({ kind: 'renewed', access: next });
    return hold(next);
  } catch (error) {
    // who has logged out meanwhile, here or in another tab, was told so
    if (isRefused(error)) return traces.isExpected() ? end('ended') : null;
    throw error;
  }
};

const renew = (stale: Access | null): Promise<Access | null> => {
  renewing ??= oneTabAtATime(() => exchanged(stale)).finally(() => {
    renewing = null;
  });
  return renewing;
};

const heed = (news: TabNews): void => {
  if (news.kind === 'renewed' && access?.user === news.access.user) {
    hold(news.access);
  } else if (news.kind === 'opened' && access?.user !== news.access.user) {
    // somebody came in, or somebody else: this tab begins anew as whom the cookie now stands for
    if (access === null) window.location.hash = '#/';
    window.location.reload();
  } else if (news.kind === 'closed' && (access !== null || traces.farewell() === 'ended')) {
    // an answer that was refused meanwhile says only that it is over: the other tab knows why
    end('elsewhere');
    window.location.reload();
  }
};
onTabNews(heed);

/** Who sits at this desk, as far as the server is asked: a short token, fetched anew by a cookie that no script sees. */
export const session = {
  /** The token to ask with, fresh; null when nobody is logged in. */
  present: async (): Promise<Access | null> => {
    if (access === null) return traces.isExpected() ? renew(null) : null;
    return access.renewAt <= Date.now() ? renew(access) : access;
  },
  renew,
  open: (answer: SessionAnswer): void => {
    traces.enter();
    const opened = accessIn(answer, Date.now());
    hold(opened);
    tellTabs({ kind: 'opened', access: opened });
  },
  /** Forgets the token; the server and the other tabs are told by who logs out. */
  close: end,
  /** Asks anew what stands: after a duty is done, say. */
  renewPresent: (): Promise<Access | null> => renew(access),
  isOpen: (): boolean => access !== null,
  duty: (): Duty | null => access?.duty ?? null,
  assign: (duty: Duty): void => {
    if (access !== null && access.duty !== duty) hold({ ...access, duty });
  },
  watch: (watch: () => void): (() => void) => {
    watchers.add(watch);
    return () => watchers.delete(watch);
  },
};
