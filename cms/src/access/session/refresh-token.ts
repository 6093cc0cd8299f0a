import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

// session id, secret, signature
const SHAPE = /^([a-z0-9]{24})\.([\w-]{43})\.([\w-]{43})$/;

const signed = (key: Buffer, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

const tokenOf = (key: Buffer, sessionId: string, secret: string): string =>
  `${sessionId}.${secret}.${signed(key, `${sessionId}.${secret}`)}`;

export const firstToken = (key: Buffer, sessionId: string): string =>
  tokenOf(key, sessionId, randomBytes(32).toString('base64url'));

/** The token that follows another: always the same, so that an answer that got lost can be given once more. */
export const nextToken = (key: Buffer, sessionId: string, token: string): string =>
  tokenOf(key, sessionId, signed(key, `next ${token}`));

/** What the database keeps of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * The session that a token was once issued for, or nothing. The signature tells an old token, whose coming back ends the
 * session, from an invented one, with which a stranger could otherwise log people out.
 */
export function sessionOf(key: Buffer, token: string): string | undefined {
  const [, sessionId, secret, signature] = SHAPE.exec(token) ?? [];
  if (!sessionId || !secret || !signature) return undefined;
  const right = Buffer.from(signed(key, `${sessionId}.${secret}`));
  return timingSafeEqual(right, Buffer.from(signature)) ? sessionId : undefined;
}
