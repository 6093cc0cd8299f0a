import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import { type TableHead, type TableSum, tableKey } from './format';
import { quoted } from './structure/names';

/**
 * Which rows of a table belong in a backup: of the queue those that wait or are under way; what is over and its archive
 * are of no use to anybody.
 */
function condition({ schema, name, columns }: TableHead): string {
  if (schema !== 'pgboss') return '';
  if (name === 'archive') return ' WHERE false';
  return columns.some((column) => column.type === 'pgboss.job_state') ? ` WHERE state < 'completed'` : '';
}

export const fullName = ({ schema, name }: TableHead): string => `${quoted(schema)}.${quoted(name)}`;

export const columnList = ({ columns }: TableHead): string =>
  columns.map(({ name }) => quoted(name)).join(', ');

/** Reads a table's rows as COPY spells them, handing on each piece; answers what the seal says of them. */
export async function copied(
  client: Client,
  table: TableHead,
  onPiece: (piece: Buffer) => Promise<void> | void,
): Promise<TableSum> {
  const which = condition(table);
  const source =
    which === ''
      ? `${fullName(table)} (${columnList(table)})`
      : `(SELECT ${columnList(table)} FROM ${fullName(table)}${which})`;
  const stream = client.query(to(`COPY ${source} TO STDOUT`));
  // a connection that is cut behind the last row tells this stream too, when nobody listens any more
  stream.on('error', () => undefined);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
    await onPiece(piece);
  }
  // the count comes behind the rows; a statement later it is there
  await client.query('SELECT 1');
  return { table: tableKey(table), rows: stream.rowCount, bytes, sha256: hash.digest('hex') };
}
