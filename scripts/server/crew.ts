import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerChild } from './child';

/** All that serves behind one port. */
export interface Crew {
  /** Resolves when none is left, with how the last one ended. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** How long a place stays empty after an end; it doubles with every end until a process has lasted. */
export interface Pauses {
  firstMs: number;
  longestMs: number;
  lastedMs: number;
}

const PAUSES: Pauses = { firstMs: 500, longestMs: 60_000, lastedMs: 60_000 };

type Launch = (stopping: AbortSignal) => Promise<ServerChild>;

/**
 * Keeps several servers running beside the first, which has prepared the database: one that ends is replaced while another
 * serves. When none is left that is the end, as it is of a single one: whoever watches the launcher starts it anew.
 */
export function keepCrew(
  first: ServerChild,
  size: number,
  launch: Launch,
  { firstMs, longestMs, lastedMs }: Pauses = PAUSES,
): Crew {
  const stopping = new AbortController();
  const serving = new Set<ServerChild>();
  let settle: (how: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (settle = resolve));

  async function watch(child: ServerChild): Promise<void> {
    serving.add(child);
    if (serving.size === size) console.log(`All ${size} processes serve.`);
    const how = await child.ended;
    serving.delete(child);
    if (serving.size === 0) settle(how);
    else if (!stopping.signal.aborted)
      console.error(`A server process ended (${how}): another takes its place.`);
  }

  async function keepPlace(occupant: ServerChild | null): Promise<void> {
    let pauseMs = firstMs;
    for (let child = occupant; !stopping.signal.aborted; child = null) {
      const since = Date.now();
      try {
        await watch(child ?? (await launch(stopping.signal)));
      } catch (error) {
        if (!stopping.signal.aborted) console.error(error instanceof Error ? error.message : error);
      }
      if (Date.now() - since > lastedMs) pauseMs = firstMs;
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, longestMs);
    }
  }

  const others = Array.from({ length: size - 1 }, () => null);
  const places = [first, ...others].map(keepPlace);
  return {
    ended,
    async stop() {
      stopping.abort();
      await Promise.all([...serving].map((child) => child.stop()));
      await Promise.all(places);
    },
  };
}
