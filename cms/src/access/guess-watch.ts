import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditBuffer } from '../audit/buffer';
import { actOf, type Origin } from '../audit/record';
import type { Caller } from './caller';
import { networkOf } from './network';

/** What can be guessed: a bearer token, the id of a record, the signed address of a file. */
export type GuessKind = 'token' | 'record' | 'file';

export interface Guesser {
  caller?: Caller;
  origin: Origin;
}

export interface GuessWatch {
  /** Wrong guesses of the right form; the promise holds the answer back where there were too many. Never fails. */
  watch(kind: GuessKind, who: Guesser, ...wrong: readonly string[]): Promise<void>;
}

const MINUTE_MS = 60_000;
const ALLOWED = 100;
// bounds of what is kept: guessers, different guesses each, answers held back
const MOST_GUESSERS = 2_000;
const MOST_GUESSES = 500;
const MOST_WAITING = 200;
const STEP_MS = 10;
const SHORTEST_MS = 100;
const LONGEST_MS = 1_000;

interface Minute {
  since: number;
  guesses: Set<number>;
}

const short = (guess: string): number => createHash('sha1').update(guess).digest().readUInt32LE(0);

/**
 * Makes guessing slow and visible. Different wrong guesses are counted by person, or by network where nobody is known;
 * beyond a hundred a minute each further one is answered late, and the audit list says so once a minute. The same wrong
 * guess again (a stale bookmark, a forgotten tab) counts once; a right one never comes here.
 */
export function openGuessWatch(audit: AuditBuffer, now: () => Date): GuessWatch {
  const minutes = new Map<string, Minute>();
  let waiting = 0;

  function minuteOf(key: string, at: number): Minute {
    const known = minutes.get(key);
    if (known && at >= known.since && at - known.since < MINUTE_MS) return known;
    minutes.delete(key);
    const [oldest] = minutes.size < MOST_GUESSERS ? [] : minutes.keys();
    if (oldest !== undefined) minutes.delete(oldest);
    const begun = { since: at, guesses: new Set<number>() };
    minutes.set(key, begun);
    return begun;
  }

  async function holdBack(excess: number): Promise<void> {
    if (waiting >= MOST_WAITING) return;
    waiting += 1;
    await sleep(Math.min(SHORTEST_MS + excess * STEP_MS, LONGEST_MS));
    waiting -= 1;
  }

  function tell(kind: GuessKind, { caller, origin }: Guesser, key: string, at: Date): void {
    const who = caller ? actOf(caller, origin) : origin;
    audit.add(`guessing ${key}`, { kind: 'guessing', ...who, note: kind }, at);
  }

  return {
    async watch(kind, who, ...wrong) {
      const at = now();
      const key = `${kind} ${who.caller ? `user ${who.caller.userId}` : networkOf(who.origin.address)}`;
      const { guesses } = minuteOf(key, at.getTime());
      const fresh = wrong.map(short).filter((hash) => !guesses.has(hash));
      if (fresh.length === 0) return;
      const known = guesses.size;
      for (const hash of fresh) if (guesses.size < MOST_GUESSES) guesses.add(hash);
      if (guesses.size <= ALLOWED) return;
      if (known <= ALLOWED) tell(kind, who, key, at);
      await holdBack(guesses.size - ALLOWED);
    },
  };
}
