import type { IncomingMessage } from 'node:http';

/** Reads the rest of a refused request, so that the answer arrives; one that never ends is cut off. */
export async function drain(request: IncomingMessage, maxBytes: number): Promise<void> {
  let left = maxBytes;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) return;
    }
  } catch {
    // the other side has gone: nobody waits for the answer
  }
}
