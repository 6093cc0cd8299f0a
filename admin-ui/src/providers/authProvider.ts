import { HttpError, type AuthProvider, type UserIdentity } from 'react-admin';
import { httpClient } from './httpClient';
import { forgetMe, me, type Me } from './me';
import { session } from './session';

export interface Credentials {
  identifier: string;
  password: string;
}

/** What react-admin calls identity: the person of `/panel/me` with the name where it looks for it. */
export type DeskIdentity = UserIdentity & Me;

// react-admin asks by screen, the server answers by operation: who lists may open, who updates may edit.
const operations: Record<string, string> = { show: 'list', edit: 'update' };
const operationOf = (action: string): string => operations[action] ?? action;

const leave = () => {
  session.close();
  forgetMe();
};

export const authProvider: AuthProvider = {
  login: async ({ identifier, password }: Credentials) => {
    leave();
    const { json } = await httpClient('/api/auth/local', {
      method: 'POST',
      body: JSON.stringify({ identifier, password }),
    });
    session.open(json.jwt);
    await me();
  },
  logout: async () => leave(),
  checkAuth: async () => {
    if (session.token() === null) throw new Error('no token');
  },
  checkError: async (error: unknown) => {
    // 403 is a refusal of one act, not the end of a session.
    if (!(error instanceof HttpError) || error.status !== 401) return;
    leave();
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
