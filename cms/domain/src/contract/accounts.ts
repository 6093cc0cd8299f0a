import { auditKinds } from './codes';
import type { Fields } from './field';

/** `audit-entries`: who logged in, was refused or administered what; append-only, read only. */
export const auditEntryFields = {
  id: { kind: 'id', readOnly: true },
  at: { kind: 'instant', readOnly: true },
  kind: { kind: 'code', values: auditKinds, readOnly: true },
  staff: { kind: 'relation', of: 'staff', nullable: true, readOnly: true },
  username: { kind: 'text', nullable: true, readOnly: true },
  address: { kind: 'text', nullable: true, readOnly: true },
  agent: { kind: 'text', nullable: true, readOnly: true },
  serviceCenter: { kind: 'relation', of: 'service-centers', nullable: true, readOnly: true },
  resource: { kind: 'text', nullable: true, readOnly: true },
  record: { kind: 'text', nullable: true, readOnly: true },
  changes: { kind: 'object', nullable: true, readOnly: true },
  note: { kind: 'longText', nullable: true, readOnly: true },
  count: { kind: 'integer', readOnly: true },
} as const satisfies Fields;
