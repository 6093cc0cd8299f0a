import { fileFields } from '@shouwen/domain/contract';
import { ofTicketOrLoose } from '../../access/reach';
import { addressOf } from '../../files/address';
import { declare, type Present, type WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { tableOf } from '../../postgres/table';
import { updateRow } from '../../write/update';
import { removeFile } from './remove';
import { attachTo, ticketInSight } from './ticket';

const present: Present = (rows, { caller, now }) =>
  Promise.resolve(
    rows.map((row) => {
      const file = { id: String(row.id), name: String(row.name) };
      return {
        ...row,
        url: addressOf(file, 'original', caller, now),
        previewUrl: row._hasPreview === true ? addressOf(file, 'preview', caller, now) : null,
      };
    }),
  );

/** A file uploaded before its ticket was written is attached to it once, by who uploaded it. */
async function update(
  { strapi, sql, caller, now, present: before }: WriteContext,
  id: string,
  changes: Input,
): Promise<void> {
  if (before?.ticket !== null) throw problem('input.read-only', 'ticket');
  const ticket = await ticketInSight(sql, caller, String(changes.ticket));
  if (!ticket) throw problem('input.unknown-record', 'ticket');
  const [row] = await sql.query<{ id: number; name: string }>(
    'SELECT id, name FROM stored_files WHERE document_id = $1',
    [id],
  );
  if (!row) throw problem('input.unknown-record', 'id');
  await updateRow(sql, tableOf(strapi, 'file'), row.id, {
    ownerKind: 'ticket',
    owner: ticket.documentId,
    serviceCenter: ticket.serviceCenter,
    updatedAt: now,
  });
  await attachTo({ strapi, sql, now }, ticket, { added: [row.name] });
}

/** Attachments: seen with their ticket or, before they have one, by who uploaded them. */
export const files = declare({
  resource: 'files',
  type: 'file',
  fields: fileFields,
  anchor: ofTicketOrLoose(`t.owner_kind = 'ticket' AND tk.document_id = t.owner`, {
    // a result of one's own work in the background hangs on no ticket either
    when: `t.owner_kind IS DISTINCT FROM 'ticket'`,
    by: 't.uploaded_by_id',
  }),
  kept: 't.deleted_at IS NULL',
  search: ['name'],
  overrides: {
    // a sheet of one's own hangs on a task: asked for by ticket it is one without (index stored_files_of_ticket)
    ticket: { sql: `CASE WHEN t.owner_kind = 'ticket' THEN t.owner END` },
    url: { sql: 'NULL::text' },
    previewUrl: { sql: 'NULL::text' },
  },
  hidden: { _hasPreview: 't.has_preview', _key: 't.key' },
  hasTimeline: true,
  present,
  update,
  remove: removeFile,
});
