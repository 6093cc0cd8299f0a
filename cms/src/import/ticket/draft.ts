import { DomainError } from '@shouwen/domain/error';
import type { History, TicketDraft } from '../../api/ticket/draft';
import type { Target } from '../target';
import type { PlaceField } from '../place/places';
import type { RowReader } from './row-reader';
import type { TicketSource } from './source';

/** Numeric ids of what a row names. */
type References = Pick<TicketDraft, 'community' | 'building' | 'household'> & { type: number | null };

/** Finds what a row names; what does not exist is refused, but for departments, which are made. */
export function referencesOf(source: TicketSource, target: Target, reader: RowReader): References {
  const placed = (field: PlaceField): number | null => {
    const name = source[field];
    if (name === null) return null;
    try {
      return target.places.idOf(field, name);
    } catch (error) {
      if (error instanceof DomainError) reader.refuse(field, error);
      return null;
    }
  };
  const type = source.type === null ? null : (target.types.get(source.type.trim()) ?? null);
  if (source.type !== null && type === null) {
    reader.refuse(
      'type',
      new DomainError('ticket.type-unknown', { path: 'type', params: { type: source.type } }),
    );
  }
  if (source.department !== null) target.departments.want(source.department);
  return {
    type,
    community: placed('community'),
    building: placed('building'),
    household: placed('household'),
  };
}

function historyOf(source: TicketSource): History {
  return {
    state: source.state,
    replies: source.repliedAt ? [{ at: source.repliedAt, body: source.reply }] : [],
    resolvedAt: source.resolvedAt,
    closedAt: source.closedAt,
    promisedReplyAt: source.replyDueAt,
    promisedResolveAt: source.resolveDueAt,
  };
}

/** A faultless row as a ticket to be registered; null while the centre it belongs to is not made yet. */
export function draftOf(
  source: TicketSource,
  references: References,
  target: Target,
  importTask: string | null,
): TicketDraft | null {
  const { description, receivedAt, key } = source;
  const { type, ...places } = references;
  if (!target.center || type === null || description === null || receivedAt === null) return null;
  const department = source.department === null ? undefined : target.departments.find(source.department);
  return {
    ...places,
    type,
    serviceCenter: target.center.id,
    calendar: target.calendar?.id ?? null,
    description,
    receivedAt,
    title: source.title,
    nature: source.nature,
    channel: source.channel,
    severity: source.severity,
    urgency: source.urgency,
    majorKind: source.majorKind,
    requesterName: source.requesterName?.trim() ?? null,
    requesterPhone: source.requesterPhone?.trim() ?? null,
    department: department?.id ?? null,
    requestedReplyAt: source.requestedReplyAt,
    tags: source.tags,
    importKey: key,
    isImported: true,
    importTask,
    history: historyOf(source),
  };
}
