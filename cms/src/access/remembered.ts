import { machineNow } from '../time/now';
import type { VerifiedCaller } from './callers';

const KEPT_MS = 30_000;
const MOST = 5_000;

interface Entry {
  caller: VerifiedCaller;
  /** Application time of the verification, in milliseconds. */
  at: number;
  /** Machine time at which the token expires, in milliseconds. */
  expiresAt: number;
}

/** The callers verified within the last thirty seconds, by their token; the oldest makes room for the newest. */
export class Remembered {
  private readonly entries = new Map<string, Entry>();
  private forgotten = 0;
  private revision = '';

  /** Grows with every forgetting: what was read before one must not be kept after it. */
  get changes(): number {
    return this.forgotten;
  }

  /** The count of changes in the database as a request finds it; another one than before forgets everybody. */
  standAt(revision: string): void {
    if (revision === this.revision) return;
    this.revision = revision;
    this.forgetAll();
  }

  find(token: string, now: Date): VerifiedCaller | undefined {
    const entry = this.entries.get(token);
    if (!entry) return undefined;
    const age = now.getTime() - entry.at;
    if (age >= 0 && age < KEPT_MS && machineNow() < entry.expiresAt) return entry.caller;
    this.entries.delete(token);
    return undefined;
  }

  keep(token: string, caller: VerifiedCaller, expiresAt: number, now: Date): void {
    this.entries.delete(token);
    const [oldest] = this.entries.size < MOST ? [] : this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
    this.entries.set(token, { caller, at: now.getTime(), expiresAt });
  }

  forget(userId: number): void {
    this.forgotten += 1;
    for (const [token, { caller }] of this.entries) if (caller.userId === userId) this.entries.delete(token);
  }

  forgetSession(sessionId: string): void {
    this.forgotten += 1;
    for (const [token, { caller }] of this.entries)
      if (caller.sessionId === sessionId) this.entries.delete(token);
  }

  forgetAll(): void {
    this.forgotten += 1;
    this.entries.clear();
  }
}
