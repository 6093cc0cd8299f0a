import type { ActorKind, EventKind } from '@shouwen/domain/contract';
import type { Values } from '../write/insert';
import { currentActor } from '../write/actor';

export interface Happening {
  kind: EventKind;
  body?: string | null;
  isPublic?: boolean;
  changes?: Record<string, unknown> | null;
  at?: Date;
  actor?: number | null;
  actorKind?: ActorKind;
}

/** An event of a ticket as the timeline stores it; who acted comes with the request (AsyncLocalStorage). */
export function eventRow(subject: string, happening: Happening, now: Date): Values {
  const actor = currentActor();
  return {
    subjectKind: 'ticket',
    subject,
    at: happening.at ?? now,
    actor: happening.actor === undefined ? actor.staffId : happening.actor,
    actorKind: happening.actorKind ?? actor.kind,
    kind: happening.kind,
    isPublic: happening.isPublic ?? false,
    body: happening.body ?? null,
    changes: happening.changes ?? null,
  };
}
