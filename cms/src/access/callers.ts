import type { Core } from '@strapi/strapi';
import type { StaffRole } from '@shouwen/domain/contract';
import { listen } from '../postgres/listen';
import type { Revisions } from '../postgres/revisions';
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
  /** For the process that takes a right away, after the commit: it bites here at once, elsewhere with `settled`. */
  forget(userId: number): void;
  forgetSession(sessionId: string): void;
  forgetAll(): void;
  /** Waits until every process will ask anew; who answers for what took a right away waits for this first. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

interface Sources {
  strapi: Core.Strapi;
  read: Sql;
  revisions: Revisions;
  now(): Date;
  connectionString: string;
  secondFactorRequiredOf: readonly StaffRole[];
}

/**
 * Knows who asks. A verified token is remembered for thirty seconds, as long as the database's count of changes to
 * sessions, accounts, people and memberships stands; requests that come at the same time ask for it together. A notice
 * clears what was verified between a change and its commit; while notices cannot come, nothing is remembered. Who takes a
 * right away through this process counts up once more after the commit, so that no answer is ahead of the notice.
 */
export function openCallers({
  strapi,
  read,
  revisions,
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
    const { changes } = remembered;
    const known = await findCallerInSession(read, proof, at);
    if (!known) return undefined;
    const { mustChangePassword: _must, hasSecondFactor: _has, ...person } = known;
    const caller = { ...person, sessionId: proof.sessionId, duty: dutyOf(known) };
    if (listening.isOpen() && changes === remembered.changes)
      remembered.keep(token, caller, proof.expiresAt, at);
    return caller;
  }

  let counting: Promise<unknown> = Promise.resolve();
  // a count that fails leaves it to the notice: what was taken away is taken away
  const countUp = () => {
    const counted = read
      .query(`SELECT nextval('access_revisions')`)
      .catch((error: unknown) => strapi.log.warn(String(error)));
    counting = Promise.all([counting, counted]);
  };

  return {
    async callerOf(authorization) {
      const token = bearerToken(authorization);
      if (!token) return undefined;
      const at = now();
      remembered.standAt((await revisions.ask()).access);
      return remembered.find(token, at) ?? verified(token, at);
    },
    dutyOf,
    requiresSecondFactor,
    forget(userId) {
      remembered.forget(userId);
      countUp();
    },
    forgetSession(sessionId) {
      remembered.forgetSession(sessionId);
      countUp();
    },
    forgetAll() {
      remembered.forgetAll();
      countUp();
    },
    async settled() {
      await counting;
    },
    stop: () => listening.stop(),
  };
}
