import { HttpError, type AuthProvider, type UserIdentity } from 'react-admin';
import type { SessionAnswer } from './access';
import { forgetMe, me, type Me } from './me';
import { drafts } from './drafts';
import { posted, request } from './request';
import { session } from './session';
import { tellTabs } from './tabs';
import { traces } from './traces';

export interface Credentials {
  identifier: string;
  password: string;
  /** Of the authenticator, or a recovery code; once the server has asked for it. */
  code?: string;
}

/** What react-admin calls identity: the person of `/panel/me` with the name where it looks for it. */
export type DeskIdentity = UserIdentity & Me;

// react-admin asks by screen, the server answers by operation: who lists may open, who updates may edit.
const operations: Record<string, string> = { show: 'list', edit: 'update' };
export const operationOf = (action: string): string => operations[action] ?? action;

/** Tells the server, the other tabs and this one; a server that is out of reach keeps nobody at the desk. */
const logOut = async (): Promise<void> => {
  const access = await session.present().catch(() => null);
  session.close(null);
  drafts.dropAll();
  tellTabs({ kind: 'closed' });
  if (access !== null) await request('/api/auth/logout', posted({}), access.token).catch(() => undefined);
};

export const authProvider: AuthProvider = {
  login: async (credentials: Credentials) => {
    const { json } = await request('/api/auth/local', posted({ ...credentials, session: 'cookie' }));
    forgetMe();
    session.open(json as SessionAnswer);
    drafts.dropAll((await me()).id);
  },
  // react-admin also calls this where nobody was logged in, on the way to the login page
  logout: async () => {
    forgetMe();
    // a page that was opened without a network has no token yet, and a cookie all the same
    if (session.isOpen() || traces.isExpected()) await logOut();
  },
  checkAuth: async () => {
    try {
      if ((await session.present()) !== null) return;
    } catch {
      // The server could not be asked. Nobody is logged out for that: the screens say what did not load.
      return;
    }
    throw new Error('nobody is logged in');
  },
  checkError: async (error: unknown) => {
    // 403 is a refusal of one act, not the end of a session.
    if (!(error instanceof HttpError) || error.status !== 401) return;
    // what ended otherwise has its own farewell
    if (session.isOpen()) session.close('ended');
    forgetMe();
    throw error;
  },
  getIdentity: async (): Promise<DeskIdentity> => {
    const person = await me();
    return { ...person, fullName: person.name };
  },
  canAccess: async ({ resource, action }) => {
    const { abilities } = await me();
    return abilities[resource]?.includes(operationOf(action)) ?? false;
  },
};
