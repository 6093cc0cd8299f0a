import type { AuditEntry } from './record';

const EVERY_MS = 2_000;
/** Different entries kept between two writings; what is beyond is lost, the memory is not. */
const MOST = 1_000;

export interface AuditBuffer {
  /** Adds an entry, or counts it where `key` is waiting already. Never waits and never fails. */
  add(key: string, entry: AuditEntry, at: Date): void;
  /** Writes what is left and ends. */
  stop(): Promise<void>;
}

/**
 * Gathers what strangers and impatient clients could fill the audit list with, and writes it every two seconds, once a
 * key with its count: who asks in a loop fills a counter, not the list. `write` may fail: it is then tried again.
 */
export function openAuditBuffer(write: (entries: readonly AuditEntry[]) => Promise<void>): AuditBuffer {
  let waiting = new Map<string, AuditEntry & { count: number }>();
  let writing: Promise<void> = Promise.resolve();

  const merge = (key: string, entry: AuditEntry & { count: number }) => {
    const known = waiting.get(key);
    if (known) known.count += entry.count;
    else if (waiting.size < MOST) waiting.set(key, entry);
  };
  const flush = async () => {
    if (waiting.size === 0) return;
    const taken = waiting;
    waiting = new Map();
    try {
      await write([...taken.values()]);
    } catch {
      for (const [key, entry] of taken) merge(key, entry);
    }
  };
  const next = () => (writing = writing.then(flush));
  const timer = setInterval(() => void next(), EVERY_MS);
  timer.unref();

  return {
    add: (key, entry, at) => merge(key, { count: 1, at, ...entry }),
    async stop() {
      clearInterval(timer);
      await next();
    },
  };
}
