import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Sql } from '../postgres/sql';
import { clearFailures } from './lockout';
import { hashed } from './password/hash';
import { setPassword } from './password/set';

// without signs that are read for one another over the phone: 0 o, 1 l i
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LENGTH = 4;

/** A password to be told over the phone. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/**
 * Gives a person a password to be told over the phone and to be changed at the first login; opens a lock and ends all
 * their sessions. Whoever calls notes it on the audit list and, once the transaction is through, tells
 * `application.callers.forget(userId)`.
 */
export async function resetPassword(
  strapi: Core.Strapi,
  sql: Sql,
  userId: number,
  at: Date,
): Promise<string> {
  const password = temporaryPassword();
  const hash = await hashed(strapi, password);
  await setPassword(sql, userId, { hash, mustChange: true, why: 'password-reset', keptSession: null, at });
  await clearFailures(sql, userId);
  return password;
}
