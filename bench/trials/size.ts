import { withClient } from '../../scripts/database/connection';
import type { Wish } from '../arguments';
import type { Stage } from '../panel/stage';
import type { Trial } from './trial';

const KB = 1_024;

/** What a ticket takes on the disk with all that hangs on it, indexes included. */
export async function sizeOf({ databaseUrl }: Stage, { tickets }: Wish): Promise<Trial[]> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes'),
  );
  const bytes = Number(rows[0]?.bytes);
  return [
    { name: 'size of the database', value: bytes / KB / KB, unit: 'MB' },
    { name: 'of it a ticket', value: bytes / KB / tickets, unit: 'KB' },
  ];
}
