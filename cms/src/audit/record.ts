import type { AuditKind } from '@shouwen/domain/contract';
import type { Caller } from '../access/caller';
import type { Sql } from '../postgres/sql';
import { newDocumentId } from '../write/document-id';

/** Where a request came from, as far as it tells. */
export interface Origin {
  address: string;
  agent: string | null;
}

/** One line of the audit list; `staff` and `serviceCenter` are numeric ids, `record` a documentId. */
export interface AuditEntry extends Partial<Origin> {
  kind: AuditKind;
  staff?: number | null;
  /** Who it was, or claimed to be: kept also where nobody has this name. */
  username?: string | null;
  serviceCenter?: number | null;
  resource?: string | null;
  record?: string | null;
  changes?: Record<string, unknown> | null;
  note?: string | null;
  count?: number;
  /** Where it differs from the time of writing. */
  at?: Date;
}

const COLUMN_CHARACTERS = 255;

/** By characters, because half of one is no text that the database takes. */
const cut = (text: string | null | undefined): string | null =>
  text ? Array.from(text).slice(0, COLUMN_CHARACTERS).join('') : null;

/** What every entry about an act of a known caller begins with. */
export const actOf = (caller: Caller, { address, agent }: Origin) => ({
  staff: caller.staffId,
  username: caller.username,
  serviceCenter: caller.serviceCenterId,
  address,
  agent,
});

const rowOf = (entry: AuditEntry, at: Date) => ({
  document_id: newDocumentId(),
  at: entry.at ?? at,
  kind: entry.kind,
  staff_id: entry.staff ?? null,
  username: cut(entry.username),
  address: cut(entry.address),
  agent: cut(entry.agent),
  service_center_id: entry.serviceCenter ?? null,
  resource: cut(entry.resource),
  record: cut(entry.record),
  changes: entry.changes ?? null,
  note: entry.note ?? null,
  count: entry.count ?? 1,
});

/** Adds to the audit list, in the transaction of the act it tells of; nothing takes an entry away again. */
export async function recordAudit(sql: Sql, entries: readonly AuditEntry[], at: Date): Promise<void> {
  if (entries.length === 0) return;
  await sql.query(
    `INSERT INTO audit_entries (document_id, at, kind, staff_id, username, address, agent, service_center_id, resource, record,
                                changes, note, count, created_at, updated_at, published_at)
     SELECT r.*, r.at AT TIME ZONE 'UTC', r.at AT TIME ZONE 'UTC', r.at AT TIME ZONE 'UTC'
       FROM jsonb_to_recordset($1::jsonb) AS r(document_id text, at timestamptz, kind text, staff_id int, username text, address text,
            agent text, service_center_id int, resource text, record text, changes jsonb, note text, count int)`,
    [JSON.stringify(entries.map((entry) => rowOf(entry, at)))],
  );
}
