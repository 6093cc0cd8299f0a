import type { Core } from '@strapi/strapi';

interface Claims {
  id?: unknown;
  sid?: unknown;
  exp?: unknown;
}
interface JwtService {
  issue(payload: { id: number; sid: string }): string | Promise<string>;
  verify(token: string): Promise<Claims>;
}

/** What a token proves: whose it is, in which session, and until when (machine's time, in milliseconds). */
export interface Proof {
  userId: number;
  sessionId: string;
  expiresAt: number;
}

export const TOKEN_MINUTES = 60;

const service = (strapi: Core.Strapi): JwtService => strapi.plugin('users-permissions').service('jwt');

/**
 * An access token of a session. It lives an hour (config/plugins), which is long for one that cannot be taken back; this
 * one can: the end of its session ends it at once, in every process (src/access/callers).
 */
export const issueToken = async (strapi: Core.Strapi, userId: number, sessionId: string): Promise<string> =>
  service(strapi).issue({ id: userId, sid: sessionId });

/** The token of an `Authorization` header, if it has the shape of one of ours. */
export function bearerToken(authorization: string | undefined): string | undefined {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '') ?? [];
  return token;
}

/** What a token proves, or nothing: forged, expired, or of no session. */
export async function verifiedToken(strapi: Core.Strapi, token: string): Promise<Proof | undefined> {
  try {
    const { id, sid, exp } = await service(strapi).verify(token);
    if (typeof id !== 'number' || typeof sid !== 'string' || typeof exp !== 'number') return undefined;
    return { userId: id, sessionId: sid, expiresAt: exp * 1_000 };
  } catch {
    return undefined;
  }
}
