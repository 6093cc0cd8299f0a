import type { Core } from '@strapi/strapi';
import type { StaffRole } from '@shouwen/domain/contract';
import { listen } from '../postgres/listen';
import type { Sql } from '../postgres/sql';
import { findCallerInSession, type Caller, type KnownCaller } from './caller';
import { Remembered } from './remembered';
import { bearerToken, verifiedToken } from './token';

const CHANNEL = 'shouwen_access';

/** What a person has to do before anything else; until then they may look at their own card only. */
export type Duty = 'auth.password-change-needed' | 'auth.second-factor-enrolment-needed';

export type VerifiedCaller = Caller & {
  /** The documentId of the login session. */
  sessionId: string;
  duty: Duty | null;
};

export interface Callers {
  /** The person behind an `Authorization` header, or nothing; of a token seen lately, without a query. */
  callerOf(authorization: string | undefined): Promise<VerifiedCaller | undefined>;
  dutyOf(caller: KnownCaller): Duty | null;
  requiresSecondFactor(role: StaffRole): boolean;
  /** For the process that takes a right away: it bites before the answer goes out, elsewhere a moment later. */
  forget(userId: number): void;
  forgetSession(sessionId: string): void;
  stop(): Promise<void>;
}

interface Sources {
  strapi: Core.Strapi;
  read: Sql;
  now(): Date;
  connectionString: string;
  secondFactorRequiredOf: readonly StaffRole[];
}

/**
 * Knows who asks. A verified token is remembered for thirty seconds and forgotten as soon as the database tells that
 * the session, the account, the person or a membership has changed; while it cannot tell, nothing is remembered.
 */
export function openCallers({
  strapi,
  read,
  now,
  connectionString,
  secondFactorRequiredOf,
}: Sources): Callers {
  const remembered = new Remembered();
  const listening = listen(
    connectionString,
    CHANNEL,
    (payload) => (payload === 'all' ? remembered.forgetAll() : remembered.forget(Number(payload))),
    () => remembered.forgetAll(),
  );

  const requiresSecondFactor = (role: StaffRole) => secondFactorRequiredOf.includes(role);
  const dutyOf = ({ role, mustChangePassword, hasSecondFactor }: KnownCaller): Duty | null => {
    if (mustChangePassword) return 'auth.password-change-needed';
    return requiresSecondFactor(role) && !hasSecondFactor ? 'auth.second-factor-enrolment-needed' : null;
  };

  async function verified(token: string, at: Date): Promise<VerifiedCaller | undefined> {
    const proof = await verifiedToken(strapi, token);
    if (!proof) return undefined;
    const { revision } = remembered;
    const known = await findCallerInSession(read, proof, at);
    if (!known) return undefined;
    const { mustChangePassword: _must, hasSecondFactor: _has, ...person } = known;
    const caller = { ...person, sessionId: proof.sessionId, duty: dutyOf(known) };
    if (listening.isOpen() && revision === remembered.revision)
      remembered.keep(token, caller, proof.expiresAt, at);
    return caller;
  }

  return {
    async callerOf(authorization) {
      const token = bearerToken(authorization);
      if (!token) return undefined;
      const at = now();
      return remembered.find(token, at) ?? verified(token, at);
    },
    dutyOf,
    requiresSecondFactor,
    forget: (userId) => remembered.forget(userId),
    forgetSession: (sessionId) => remembered.forgetSession(sessionId),
    stop: () => listening.stop(),
  };
}
