import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Sql } from '../postgres/sql';
import { clearFailures } from './lockout';
import { hashed } from './password/hash';
import { setPassword } from './password/set';
import { endSessions } from './session/store';

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
  await setPassword(sql, userId, { hash: await hashed(strapi, password), mustChange: true, at });
  await clearFailures(sql, userId);
  await endSessions(sql, userId, 'password-reset', at);
  return password;
}
