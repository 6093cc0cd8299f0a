import { DomainError } from '@shouwen/domain/error';
import type { WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { tableOf } from '../../postgres/table';
import { updateRow } from '../../write/update';
import { attachTo, ticketInSight, type OwningTicket } from './ticket';

interface Kept {
  id: number;
  name: string;
  ticket: string | null;
}

async function kept({ sql }: WriteContext, id: string): Promise<Kept> {
  const [row] = await sql.query<Kept>(
    `SELECT id, name, CASE WHEN owner_kind = 'ticket' THEN owner END AS ticket
       FROM stored_files WHERE document_id = $1`,
    [id],
  );
  if (!row) throw new DomainError('record.not-found');
  return row;
}

async function attaching({ sql, caller }: WriteContext, row: Kept, id: string): Promise<OwningTicket> {
  if (row.ticket !== null) throw problem('input.read-only', 'ticket');
  const ticket = await ticketInSight(sql, caller, id);
  if (!ticket) throw problem('input.unknown-record', 'ticket');
  return ticket;
}

/**
 * A file uploaded before its ticket was written is attached to it once, by who uploaded it; what it
 * shows is marked as before the work or after it. The timeline tells of both.
 */
export async function updateFile(context: WriteContext, id: string, changes: Input): Promise<void> {
  const { strapi, sql, now } = context;
  const row = await kept(context, id);
  const ticket = 'ticket' in changes ? await attaching(context, row, String(changes.ticket)) : undefined;
  await updateRow(sql, tableOf(strapi, 'file'), row.id, {
    ...(ticket && { ownerKind: 'ticket', owner: ticket.documentId, serviceCenter: ticket.serviceCenter }),
    ...('phase' in changes && { phase: changes.phase }),
    updatedAt: now,
  });
  if (ticket) await attachTo({ strapi, sql, now }, ticket, { added: [row.name] });
  else if (row.ticket !== null)
    await attachTo(
      { strapi, sql, now },
      { documentId: row.ticket },
      { marked: [row.name], phase: changes.phase },
    );
}
