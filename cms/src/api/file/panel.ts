import { fileFields } from '@shouwen/domain/contract';
import type { Caller } from '../../access/caller';
import { may } from '../../access/matrix';
import { ofTicketOrLoose } from '../../access/reach';
import { addressOf } from '../../files/address';
import { declare, type Present } from '../../panel/declaration';
import type { Row } from '../../query/relation';
import { mayRemove, removeFile } from './remove';
import { updateFile } from './update';

function abilitiesOf(row: Row, caller: Caller): string[] {
  const file = {
    uploadedBy: row._uploadedBy as number | null,
    ticket: row.ticket as string | null,
    state: row._ticketState as string | null,
  };
  const abilities = may(caller.role, 'files', 'update') ? ['update'] : [];
  return mayRemove(file, caller) ? [...abilities, 'delete'] : abilities;
}

const present: Present = (rows, { caller, now }) =>
  Promise.resolve(
    rows.map((row) => {
      const file = { id: String(row.id), name: String(row.name) };
      return {
        ...row,
        abilities: abilitiesOf(row, caller),
        url: addressOf(file, 'original', caller, now),
        previewUrl: row._hasPreview === true ? addressOf(file, 'preview', caller, now) : null,
      };
    }),
  );

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
    abilities: { sql: `'[]'::jsonb` },
    url: { sql: 'NULL::text' },
    previewUrl: { sql: 'NULL::text' },
  },
  hidden: {
    _hasPreview: 't.has_preview',
    _key: 't.key',
    _uploadedBy: 't.uploaded_by_id',
    _ticketState: `(SELECT k.state FROM tickets k WHERE t.owner_kind = 'ticket' AND k.document_id = t.owner)`,
  },
  hasTimeline: true,
  present,
  update: updateFile,
  remove: removeFile,
});
