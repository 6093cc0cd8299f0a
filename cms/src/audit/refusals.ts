import type { Caller } from '../access/caller';
import { actOf, type AuditEntry, type Origin } from './record';

const EVERY_MS = 2_000;
/** Kinds of refusal kept between two writings; what is beyond is not told apart any more. */
const MOST_KINDS = 1_000;

export interface RefusalLog {
  /** A known caller was refused; `operation` is the HTTP method or the verb. Never waits and never fails. */
  note(caller: Caller, origin: Origin, what: { resource: string; operation: string }, at: Date): void;
  /** Writes what is left and ends. */
  stop(): Promise<void>;
}

/**
 * Gathers refused requests and tells them every two seconds as one entry a person, resource and operation: a client
 * that asks in a loop fills a counter, not the list. `write` may fail: what it was given is then tried again.
 */
export function openRefusalLog(write: (entries: readonly AuditEntry[]) => Promise<void>): RefusalLog {
  let waiting = new Map<string, AuditEntry & { count: number }>();
  let writing: Promise<void> = Promise.resolve();

  const add = (key: string, entry: AuditEntry & { count: number }) => {
    const known = waiting.get(key);
    if (known) known.count += entry.count;
    else if (waiting.size < MOST_KINDS) waiting.set(key, entry);
  };
  const flush = async () => {
    if (waiting.size === 0) return;
    const taken = waiting;
    waiting = new Map();
    try {
      await write([...taken.values()]);
    } catch {
      for (const [key, entry] of taken) add(key, entry);
    }
  };
  const next = () => (writing = writing.then(flush));
  const timer = setInterval(() => void next(), EVERY_MS);
  timer.unref();

  return {
    note(caller, origin, { resource, operation }, at) {
      add(`${caller.userId} ${resource} ${operation}`, {
        kind: 'access-refused',
        ...actOf(caller, origin),
        resource,
        note: operation,
        count: 1,
        at,
      });
    },
    async stop() {
      clearInterval(timer);
      await next();
    },
  };
}
