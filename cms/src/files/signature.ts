import { createHmac, timingSafeEqual } from 'node:crypto';

export const variants = ['original', 'preview'] as const;
export type Variant = (typeof variants)[number];

/** What a signed address allows: this file in this form, to this person while logged in there, until then (seconds since 1970). */
export interface Link {
  id: string;
  variant: Variant;
  userId: number;
  /** The documentId of the login session. */
  sessionId: string;
  until: number;
}

type Keys = readonly [Buffer, ...Buffer[]];

const mac = ({ id, variant, userId, sessionId, until }: Link, key: Buffer): Buffer =>
  createHmac('sha256', key).update([id, variant, userId, sessionId, until].join('\n')).digest();

/** Signs with the first key; the others are those of yesterday. */
export const signatureOf = (link: Link, keys: Keys): string => mac(link, keys[0]).toString('base64url');

export function isSigned(link: Link, signature: string, keys: Keys): boolean {
  const given = Buffer.from(signature, 'base64url');
  return keys.some((key) => {
    const right = mac(link, key);
    return given.length === right.length && timingSafeEqual(given, right);
  });
}
