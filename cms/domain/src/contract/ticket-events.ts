import { actorKinds, eventKinds } from './codes';
import type { Fields } from './field';

/** `ticket-events`: the append-only timeline; read only. */
export const ticketEventFields = {
  id: { kind: 'id', readOnly: true },
  ticket: { kind: 'relation', of: 'tickets', readOnly: true },
  at: { kind: 'instant', readOnly: true },
  actor: { kind: 'relation', of: 'staff', nullable: true, readOnly: true },
  actorKind: { kind: 'code', values: actorKinds, readOnly: true },
  kind: { kind: 'code', values: eventKinds, readOnly: true },
  isPublic: { kind: 'boolean', readOnly: true },
  body: { kind: 'longText', nullable: true, readOnly: true },
  changes: { kind: 'object', nullable: true, readOnly: true },
} as const satisfies Fields;
