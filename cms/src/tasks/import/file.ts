import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import { pathOf } from '../../files/key';
import type { Sql } from '../../postgres/sql';

/** A table that waits to be imported. */
export interface ImportFile {
  name: string;
  path: string;
}

/** The caller's own upload, while it is there and hangs on nothing else. */
export async function importFileOf(
  sql: Sql,
  { staffId }: Pick<Caller, 'staffId'>,
  id: string,
): Promise<ImportFile> {
  const [file] = await sql.query<{ name: string; key: string }>(
    `SELECT name, key FROM stored_files
      WHERE document_id = $1 AND uploaded_by_id = $2 AND owner IS NULL AND deleted_at IS NULL`,
    [id, staffId],
  );
  if (!file) throw new DomainError('import.file-gone', { path: 'file' });
  return { name: file.name, path: pathOf(file.key) };
}
