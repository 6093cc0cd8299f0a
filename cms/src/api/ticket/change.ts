import type { Foundations } from '../../definition/foundations';
import { groundOf } from './prepare';
import type { Input } from '../../panel/input';
import type { Effect } from './effect';
import type { TicketPatch, TicketRow } from './row';

/** Fields whose values say nothing about a person; of the others the timeline only says that they changed. */
const TELLING = new Set([
  'type',
  'nature',
  'channel',
  'severity',
  'urgency',
  'majorKind',
  'requestedReplyAt',
  'tags',
  'community',
  'building',
]);

function changesOf(before: Input, changes: Input): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(changes).map((field) => [
      field,
      TELLING.has(field) ? { from: before[field] ?? null, to: changes[field] ?? null } : {},
    ]),
  );
}

/** A change of type takes the versions of type and policy in force at receipt. */
function typePatch(patch: TicketPatch, ticket: TicketRow, foundations: Foundations): TicketPatch {
  if (patch.type === undefined) return {};
  const ground = groundOf(patch.type, ticket.serviceCenter, ticket.receivedAt, foundations);
  return {
    typeVersion: ground.typeVersion?.id ?? null,
    policyVersion: ground.policyVersion?.id ?? null,
    // an import may have named a calendar of its own
    calendar: ticket.isImported ? ticket.calendar : (ground.calendar?.id ?? null),
    formVersion: ground.typeVersion?.number ?? null,
    ...(patch.nature ? {} : { nature: ground.typeVersion?.body.nature ?? ticket.nature }),
  };
}

/** A correction of the record: what changed goes on the timeline, and the due times follow where they must. */
export function changeEffect(
  ticket: TicketRow,
  patch: TicketPatch,
  told: { before: Input; changes: Input },
  foundations: Foundations,
): Effect {
  return {
    patch: { ...patch, ...typePatch(patch, ticket, foundations) },
    happenings: [{ kind: 'changed', changes: changesOf(told.before, told.changes) }],
  };
}
