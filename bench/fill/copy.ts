import { once } from 'node:events';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { instant } from './instant';

export type Cell = unknown;
export type Row = { readonly [attribute: string]: Cell };

const CHUNK_CHARACTERS = 1 << 15;
const SPECIAL = /[\\\t\n\r]/;

const escaped = (text: string): string =>
  SPECIAL.test(text)
    ? text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
    : text;

/** A value as COPY's text format spells it. */
export function spelled(value: Cell): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return value instanceof Date ? instant(value) : escaped(JSON.stringify(value));
}

const snake = (attribute: string): string =>
  attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function columnsOf(client: Client, table: string, attributes: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1',
    [table],
  );
  const known = new Set(rows.map(({ name }) => name));
  return attributes.map((attribute) => {
    const column = [snake(attribute), `${snake(attribute)}_id`].find((name) => known.has(name));
    if (column === undefined) throw new Error(`${table} has no column for ${attribute}`);
    return `"${column}"`;
  });
}

/** A table that rows are poured into. */
export interface Pour {
  readonly count: number;
  /** `envelope` begins the line: the first columns, spelled already. */
  write(envelope: string, row: Row): void;
  /** Whether enough lies ready to be sent. */
  isFull(): boolean;
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** Opens a COPY on a connection of its own; keys of the rows are attribute names, relations numeric ids. */
export async function pourInto(
  client: Client,
  table: string,
  envelope: readonly string[],
  attributes: readonly string[],
): Promise<Pour> {
  const columns = await columnsOf(client, table, [...envelope, ...attributes]);
  const stream = client.query(from(`COPY "${table}" (${columns.join(', ')}) FROM STDIN`));
  let failure: Error | undefined;
  stream.on('error', (error) => (failure = error));
  let text = '';
  let count = 0;
  const flush = async () => {
    if (failure) throw failure;
    const isRoomy = stream.write(text);
    text = '';
    if (!isRoomy) await once(stream, 'drain');
  };
  return {
    get count() {
      return count;
    },
    write(begun, row) {
      let line = begun;
      for (const attribute of attributes) line += '\t' + spelled(row[attribute]);
      text += line + '\n';
      count += 1;
    },
    isFull: () => text.length > CHUNK_CHARACTERS,
    flush,
    async end() {
      await flush();
      stream.end();
      await once(stream, 'finish');
    },
  };
}
