import type { AuditKind } from '@shouwen/domain/contract';

/** A line of `/panel/audit-entries`. */
export interface AuditEntry {
  id: string;
  at: string;
  kind: AuditKind;
  staff: string | null;
  /** The account that was used or typed, also where nobody has it. */
  username: string | null;
  address: string | null;
  agent: string | null;
  resource: string | null;
  record: string | null;
  changes: Record<string, unknown> | null;
  note: string | null;
  count: number;
}
