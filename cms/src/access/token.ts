import type { Core } from '@strapi/strapi';

interface JwtService {
  verify(token: string): Promise<{ id?: unknown }>;
}

/** The user id that a bearer token of `/api/auth/local` proves, or nothing. */
export async function verifiedUserId(
  strapi: Core.Strapi,
  authorization: string | undefined,
): Promise<number | undefined> {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '') ?? [];
  if (!token) return undefined;
  const jwt: JwtService = strapi.plugin('users-permissions').service('jwt');
  try {
    const { id } = await jwt.verify(token);
    return typeof id === 'number' ? id : undefined;
  } catch {
    return undefined;
  }
}
