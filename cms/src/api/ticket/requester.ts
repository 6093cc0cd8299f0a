import type { Sql } from '../../postgres/sql';
import type { TicketDraft } from './draft';

/** A known resident need not be spelled out again: name and first phone come from their file. */
export async function requesterOf(sql: Sql, draft: TicketDraft): Promise<TicketDraft> {
  if (!draft.resident || (draft.requesterName && draft.requesterPhone)) return draft;
  const [resident] = await sql.query<{ name: string; phone: string | null }>(
    `SELECT r.name, (SELECT p.phone FROM resident_phones p WHERE p.resident_id = r.id ORDER BY p.is_primary DESC, p.id LIMIT 1) AS phone
       FROM residents r WHERE r.id = $1`,
    [draft.resident],
  );
  return {
    ...draft,
    requesterName: draft.requesterName ?? resident?.name ?? null,
    requesterPhone: draft.requesterPhone ?? resident?.phone ?? null,
  };
}
