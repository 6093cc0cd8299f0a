import {
  occupancyKinds,
  residentGrades,
  satisfactions,
  ticketStates,
  urgencies,
} from '@shouwen/domain/contract';
import { instant, instantOrNull, listOf, objectOf, textOrNull } from '../../../panel/description';

const text = { type: 'string' };

const home = objectOf({
  id: text,
  code: text,
  kind: { ...text, enum: occupancyKinds },
  building: text,
  buildingName: text,
  community: text,
  communityName: text,
  butler: textOrNull,
  butlerName: textOrNull,
});

/** What is answered of whoever calls. */
export const answer = objectOf({
  residents: listOf(
    objectOf({
      id: text,
      name: text,
      phones: listOf(text),
      kind: { type: ['string', 'null'], enum: [...occupancyKinds, null] },
      grade: { type: ['string', 'null'], enum: [...residentGrades, null] },
      tags: listOf(text),
      preferences: textOrNull,
      households: listOf(home),
    }),
  ),
  hasMoreResidents: { type: 'boolean' },
  tickets: listOf(
    objectOf({
      id: text,
      number: text,
      title: text,
      type: text,
      state: { ...text, enum: ticketStates },
      urgency: { ...text, enum: urgencies },
      resident: textOrNull,
      household: textOrNull,
      requesterName: textOrNull,
      receivedAt: instant,
      replyDueAt: instantOrNull,
      repliedAt: instantOrNull,
      resolveDueAt: instantOrNull,
      resolvedAt: instantOrNull,
      isOverdue: { type: 'boolean' },
      abilities: listOf(text),
    }),
  ),
  hasMoreTickets: { type: 'boolean' },
  ratings: listOf(
    objectOf({
      id: text,
      number: text,
      title: text,
      household: textOrNull,
      rating: { type: 'integer' },
      satisfaction: { type: ['string', 'null'], enum: [...satisfactions, null] },
      closedAt: instantOrNull,
    }),
  ),
});
