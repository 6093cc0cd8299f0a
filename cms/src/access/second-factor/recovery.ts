import { createHmac, randomInt } from 'node:crypto';

const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const HALF = 5;
const CODES = 10;

const half = (): string => Array.from({ length: HALF }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** Ten codes for the day the phone is lost, to be printed and locked away; each opens once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: CODES }, () => `${half()}-${half()}`);

/** What is kept of a code, however it was typed: hashed with a key, because fifty bits alone could be tried out. */
export function recoveryHash(key: Buffer, userId: number, code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHmac('sha256', key).update(`recovery ${userId} ${plain}`).digest('base64url');
}
