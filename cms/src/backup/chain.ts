import { createHash } from 'node:crypto';

/** One value for a row of entries: names, sizes and contents in their order. */
export class Chain {
  readonly #hash = createHash('sha256');

  add(name: string, size: number, sha256: string): void {
    this.#hash.update(`${name}\0${size}\0${sha256}\n`);
  }

  end(): string {
    return this.#hash.digest('hex');
  }
}
