import type { Core } from '@strapi/strapi';
import { originOf } from '../access/origin';
import type { AuditEntry } from './record';

/** What Strapi's authentication leaves behind on a request that it has let in. */
interface State {
  user?: { email?: string };
  auth?: { strategy?: { name?: string }; credentials?: { name?: string } };
}

// Strapi calls its strategies for programs `api-token` and the like
const TOKEN = 'token';

/** Who writes at this moment through a door of Strapi's own, an administrator or an API token; else nothing. */
export function strapiWriter(strapi: Core.Strapi): Partial<AuditEntry> | undefined {
  const request = strapi.requestContext.get();
  if (!request) return undefined;
  const { user, auth } = request.state as State;
  const by = auth?.strategy?.name;
  if (by === 'admin') return { ...originOf(request), username: user?.email ?? null };
  if (!by?.endsWith(TOKEN)) return undefined;
  return { ...originOf(request), username: TOKEN, note: auth?.credentials?.name ?? null };
}
