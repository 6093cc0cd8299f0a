import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import { may } from '../../access/matrix';
import type { WriteContext } from '../../panel/declaration';
import type { Sql } from '../../postgres/sql';
import { attachTo } from './ticket';

const OVERSEERS = new Set(['supervisor', 'manager', 'director']);
const OPEN = new Set(['new', 'dispatched', 'in-progress', 'waiting']);

interface Attachment {
  name: string;
  uploadedBy: number | null;
  ticket: string | null;
  state: string | null;
}

/** The file for this transaction, and its ticket first: so do all acts, and none waits in a ring. */
async function locked(sql: Sql, id: string): Promise<Attachment> {
  await sql.query(
    'SELECT 1 FROM tickets k JOIN stored_files f ON f.owner = k.document_id WHERE f.document_id = $1 FOR SHARE OF k',
    [id],
  );
  const [file] = await sql.query<Attachment>(
    `SELECT f.name, f.uploaded_by_id AS "uploadedBy", k.document_id AS ticket, k.state
       FROM stored_files f LEFT JOIN tickets k ON f.owner_kind = 'ticket' AND k.document_id = f.owner
      WHERE f.document_id = $1 AND f.deleted_at IS NULL FOR UPDATE OF f`,
    [id],
  );
  if (!file) throw new DomainError('record.not-found');
  return file;
}

/** Why the caller may not take a file away; undefined where they may. */
function refusal(file: Omit<Attachment, 'name'>, caller: Caller): DomainError | undefined {
  if (OVERSEERS.has(caller.role)) return undefined;
  if (file.uploadedBy !== caller.staffId) return new DomainError('access.refused');
  if (file.ticket !== null && !OPEN.has(file.state ?? '')) return new DomainError('file.ticket-not-open');
  return undefined;
}

/** Who uploaded a file may take it back while its ticket is open; those who oversee the desk may always. */
export const mayRemove = (file: Omit<Attachment, 'name'>, caller: Caller): boolean =>
  may(caller.role, 'files', 'delete') && refusal(file, caller) === undefined;

/** `DELETE /panel/files/:id`: gone from every list at once, from the disk in the background. */
export async function removeFile({ strapi, sql, caller, now }: WriteContext, id: string): Promise<void> {
  const file = await locked(sql, id);
  const refused = refusal(file, caller);
  if (refused) throw refused;
  await sql.query('UPDATE stored_files SET deleted_at = $2 WHERE document_id = $1', [id, now]);
  if (file.ticket === null) return;
  await attachTo({ strapi, sql, now }, { documentId: file.ticket }, { removed: [file.name] });
}
