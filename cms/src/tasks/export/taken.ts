import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes when there is room; rejects with what `written` breaks by, instead of waiting for room that never comes. */
export async function taken(stream: Writable, chunk: unknown, written: Promise<unknown>): Promise<void> {
  if (stream.write(chunk)) return;
  const waiting = new AbortController();
  try {
    await Promise.race([once(stream, 'drain', { signal: waiting.signal }), written]);
  } finally {
    waiting.abort();
  }
}
