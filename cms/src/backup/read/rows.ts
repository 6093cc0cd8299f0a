import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { DomainError } from '@shouwen/domain/error';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { columnList, fullName } from '../copied';
import { type TableHead, tableKey } from '../format';
import type { Entry } from './entries';

const unpack = promisify(gunzip);
// a segment holds four megabytes, and a row that begins in them
const MOST_BYTES = 1024 * 1024 * 1024;

async function unpacked(entry: Entry): Promise<Buffer> {
  try {
    return await unpack(await entry.whole(), { maxOutputLength: MOST_BYTES });
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^Z_|^ERR_BUFFER_TOO_LARGE/.test(String(error.code)))
      throw new DomainError('backup.damaged', { params: { place: entry.name } });
    throw error;
  }
}

/** Tables that are filled one after the other, in the transaction in which they were made. */
export class Filling {
  readonly #client: Client;
  #open: { key: string; stream: ReturnType<typeof from>; ended: Promise<void> } | undefined;
  #failure: unknown;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Takes the next segment of a table; the table before is finished by it. */
  async take(table: TableHead, entry: Entry): Promise<number> {
    if (this.#open?.key !== tableKey(table)) {
      await this.finish();
      // frozen: visible to everybody at once, so that the first reader need not look after each row
      const stream = this.#client.query(
        from(`COPY ${fullName(table)} (${columnList(table)}) FROM STDIN WITH (FREEZE)`),
      );
      const ended = finished(stream);
      ended.catch((error: unknown) => (this.#failure = error));
      this.#open = { key: tableKey(table), stream, ended };
    }
    const content = await unpacked(entry);
    // a stream that has failed takes no more, and says so by nothing
    if (this.#failure !== undefined) throw this.#failure;
    const { stream, ended } = this.#open;
    if (!stream.write(content)) await Promise.race([once(stream, 'drain'), ended]);
    return content.length;
  }

  async finish(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    open.stream.end();
    await open.ended;
  }
}
