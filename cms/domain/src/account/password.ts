import type { ErrorCode } from '../contract/errors';
import { commonPasswords } from './common-passwords';

/** Whose password it is to be: what others know of them must not be in it. */
export interface PasswordOwner {
  username: string;
  name?: string | null;
  phone?: string | null;
}

export type PasswordProblem = Extract<ErrorCode, `password.${string}`>;

const LEAST_BYTES = 10;
/** bcrypt reads no further. */
const MOST_BYTES = 72;
const ASCII = /^[\x20-\x7e]*$/;

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** One step up or down all the way, `9` followed by `0` too; or no step at all. */
function isPlainRow(password: string): boolean {
  const points = [...password.toLowerCase()].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = points.slice(1).map((point, index) => {
    const step = point - (points[index] ?? 0);
    return Math.abs(step) === 9 ? -step / 9 : step;
  });
  const [first = 0] = steps;
  return Math.abs(first) <= 1 && steps.every((step) => step === first);
}

/** A name of one letter is in every password: short ones do not count, but 王芳 does. */
const tells = (known: string): boolean => known.length >= (ASCII.test(known) ? 3 : 2);

function isTold(password: string, { username, name, phone }: PasswordOwner): boolean {
  const text = password.toLowerCase();
  return [username, username.split('@')[0], name, phone]
    .map((known) => known?.trim().toLowerCase() ?? '')
    .some((known) => tells(known) && text.includes(known));
}

/**
 * What is wrong with a password, or nothing: 10 to 72 bytes of UTF-8, without the owner's user name, name or phone in it,
 * neither one repeated sign nor a plain row, and not among those that everybody tries first. No mixture of kinds of
 * signs is asked for, and no change by date: both make worse passwords (NIST SP 800-63B, 3.1.1.2).
 *
 * @example passwordProblem('1234567890', { username: 'clerk' }) // 'password.too-simple'
 */
export function passwordProblem(password: string, owner: PasswordOwner): PasswordProblem | undefined {
  const bytes = bytesOf(password);
  if (bytes < LEAST_BYTES) return 'password.too-short';
  if (bytes > MOST_BYTES) return 'password.too-long';
  if (isPlainRow(password)) return 'password.too-simple';
  if (commonPasswords.has(password.toLowerCase())) return 'password.common';
  return isTold(password, owner) ? 'password.contains-name' : undefined;
}
