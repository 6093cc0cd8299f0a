import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import { Chain } from '../chain';
import { SEAL, type Seal } from '../format';

/** A tar that is being written. */
export interface Container {
  add(name: string, content: Buffer): Promise<void>;
  /** Adds what a stream gives, which must be of this size; answers the sum of its content. */
  pour(name: string, size: number, content: Readable): Promise<string>;
  seal(seal: Omit<Seal, 'chain'>): Promise<void>;
}

const MODE = 0o600;

/** Writes a tar, never further ahead of `write` than a buffer's length. Whatever fails `write` fails the entry that waits. */
export function openContainer(write: (chunk: Uint8Array) => Promise<void>, at: Date): Container {
  const tar = pack();
  const chain = new Chain();
  const pumping = (async () => {
    for await (const chunk of tar as AsyncIterable<Uint8Array>) await write(chunk);
  })();
  // who waits for an entry hears of it
  pumping.catch((error: Error) => tar.destroy(error));

  async function entry(
    name: string,
    size: number,
    fill: (sink: NodeJS.WritableStream) => Promise<void>,
  ): Promise<void> {
    const done = new Promise<void>((resolve, reject) => {
      const sink = tar.entry({ name, size, mode: MODE, mtime: at }, (error) =>
        error ? reject(error) : resolve(),
      );
      fill(sink).catch(reject);
    });
    // the reason is what broke the writing, not that the entry was broken off
    await Promise.race([done, pumping.then(() => done)]).catch((error: unknown) =>
      Promise.race([pumping, new Promise((_, reject) => setImmediate(reject, error))]),
    );
  }

  return {
    async add(name, content) {
      chain.add(name, content.length, createHash('sha256').update(content).digest('hex'));
      await entry(name, content.length, async (sink) => void sink.end(content));
    },
    async pour(name, size, content) {
      const hash = createHash('sha256');
      await entry(name, size, async (sink) => {
        for await (const chunk of content as AsyncIterable<Buffer>) {
          hash.update(chunk);
          if (!sink.write(chunk)) await new Promise((resolve) => sink.once('drain', resolve));
        }
        sink.end();
      });
      const sum = hash.digest('hex');
      chain.add(name, size, sum);
      return sum;
    },
    async seal(seal) {
      const whole: Seal = { ...seal, chain: chain.end() };
      const content = Buffer.from(JSON.stringify(whole));
      await entry(SEAL, content.length, async (sink) => void sink.end(content));
      tar.finalize();
      await pumping;
    },
  };
}
