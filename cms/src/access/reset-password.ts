import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { recordAudit, type AuditEntry } from '../audit/record';
import type { Sql } from '../postgres/sql';
import { clearFailures } from './lockout';
import { hashed } from './password/hash';
import { setPassword } from './password/set';

// without signs that are read for one another over the phone: 0 o, 1 l i
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LENGTH = 4;

function temporaryPassword(): string {
  const group = () => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/**
 * Gives a person a password to be told over the phone and to be changed at the first login; opens a lock, ends all their
 * sessions and notes it. `by` is who does it (`actOf`), with the person as `record`. Call `application.callers.forget(userId)`
 * once the transaction is through.
 */
export async function resetPassword(
  strapi: Core.Strapi,
  sql: Sql,
  userId: number,
  by: Omit<AuditEntry, 'kind'>,
  at: Date,
): Promise<string> {
  const password = temporaryPassword();
  const hash = await hashed(strapi, password);
  await setPassword(sql, userId, { hash, mustChange: true, why: 'password-reset', keptSession: null, at });
  await clearFailures(sql, userId);
  await recordAudit(sql, [{ ...by, kind: 'password-reset' }], at);
  return password;
}
