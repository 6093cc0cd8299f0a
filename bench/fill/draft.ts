import type { Channel } from '@shouwen/domain/contract';
import type { TicketDraft } from '../../cms/src/api/ticket/draft';
import type { Random } from '../../database/seed/random';
import { MINUTE_MS } from '../../database/seed/time';
import { bag } from './bag';
import type { Cast } from './cast';

const drawChannel = bag<Channel>([
  ['phone', 55],
  ['wechat', 22],
  ['walk-in', 12],
  ['web', 6],
  ['email', 3],
  ['committee', 2],
]);

/** Always the same fields in the same order: rows of one shape are written several times as fast. */
function placeOf({ home }: Cast, random: Random): Partial<TicketDraft> {
  const { building, community, caller } = home;
  const isAtHome = random.chance(0.82);
  const isKnown = random.chance(0.9);
  return {
    household: isAtHome ? home.id : null,
    building,
    community,
    resident: isKnown ? caller.resident : null,
    requesterName: isKnown ? caller.name : null,
    requesterPhone: isKnown ? caller.phone : null,
  };
}

/** A ticket as the front desk takes it down. */
export function draftOf(cast: Cast, type: number, receivedAt: Date): TicketDraft {
  const { random, topic, description, centre, clerk } = cast;
  const isUrgent = random.chance((topic.urgentOfTen ?? 0.3) / 10);
  const wants = random.chance(0.04) ? random.between(60, 600) : null;
  return {
    type,
    serviceCenter: centre.id,
    description,
    receivedAt,
    channel: drawChannel(random),
    severity: topic.severity ?? (random.chance(0.08) ? 'serious' : 'minor'),
    urgency: isUrgent ? 'urgent' : 'normal',
    majorKind: topic.majorKind ?? null,
    firstContact: clerk.id,
    requestedReplyAt: wants === null ? null : new Date(receivedAt.getTime() + wants * MINUTE_MS),
    tags: topic.tags,
    ...placeOf(cast, random),
  };
}
