import type { Foundations } from '../../definition/foundations';
import { groundOf } from './prepare';
import type { Input } from '../../panel/input';
import type { Effect } from './effect';
import { answersFor, refuseUnanswered } from './form';
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
  'community',
  'building',
]);

function changesOf(before: Input, changes: Input): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(changes).map((field) => [
      field,
      // a door that knows records by their row says that they changed, not by which number
      TELLING.has(field) && typeof changes[field] !== 'number'
        ? { from: before[field] ?? null, to: changes[field] ?? null }
        : {},
    ]),
  );
}

/** A change of type takes the versions of type and policy in force at receipt. */
function typePatch(patch: TicketPatch, ticket: TicketRow, foundations: Foundations): TicketPatch {
  if (patch.type === undefined) return {};
  const ground = groundOf(patch.type, ticket.serviceCenter, ticket.receivedAt, foundations);
  const usual = foundations.typeVersions.get(ticket.typeVersion ?? 0)?.body.nature;
  const next = ground.typeVersion?.body.nature;
  // what a clerk has judged otherwise than the type stays as judged
  const follows =
    patch.nature === undefined && ticket.nature === usual && next !== undefined && next !== usual;
  return {
    ...(follows ? { nature: next } : {}),
    typeVersion: ground.typeVersion?.id ?? null,
    policyVersion: ground.policyVersion?.id ?? null,
    // an import may have named a calendar of its own
    calendar: ticket.isImported ? ticket.calendar : (ground.calendar?.id ?? null),
    formVersion: ground.typeVersion?.number ?? null,
  };
}

/** The form is that of the version the ticket will be of. */
function formPatch(
  patch: TicketPatch,
  byType: TicketPatch,
  ticket: TicketRow,
  { typeVersions }: Foundations,
): TicketPatch {
  const version = typeVersions.get(byType.typeVersion ?? ticket.typeVersion ?? 0);
  if (patch.form !== undefined) return { form: answersFor(version, patch.form) };
  if (patch.type !== undefined) refuseUnanswered(version, ticket.form);
  return {};
}

/** A correction of the record: what changed goes on the timeline, and the due times follow where they must. */
export function changeEffect(
  ticket: TicketRow,
  patch: TicketPatch,
  told: { before: Input; changes: Input },
  foundations: Foundations,
): Effect {
  const byType = typePatch(patch, ticket, foundations);
  const nature = byType.nature ? { nature: { from: ticket.nature, to: byType.nature } } : {};
  return {
    patch: { ...patch, ...byType, ...formPatch(patch, byType, ticket, foundations) },
    happenings: [{ kind: 'changed', changes: { ...changesOf(told.before, told.changes), ...nature } }],
  };
}
