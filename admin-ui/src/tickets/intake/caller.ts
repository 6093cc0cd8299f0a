import { askedDigits } from '@shouwen/domain/phone';
import type { OccupancyKind, Satisfaction } from '@shouwen/domain/contract';
import type { Ticket } from '../ticket';

export interface CallerHome {
  id: string;
  code: string;
  kind: OccupancyKind;
  building: string;
  buildingName: string;
  community: string;
  communityName: string;
  butler: string | null;
  butlerName: string | null;
}

export interface CallerResident {
  id: string;
  name: string;
  phones: string[];
  kind: OccupancyKind | null;
  grade: 'ordinary' | 'vip' | null;
  tags: string[];
  preferences: string | null;
  households: CallerHome[];
}

export type CallerTicket = Pick<
  Ticket,
  | 'id'
  | 'number'
  | 'title'
  | 'type'
  | 'state'
  | 'urgency'
  | 'resident'
  | 'household'
  | 'requesterName'
  | 'receivedAt'
  | 'replyDueAt'
  | 'repliedAt'
  | 'resolveDueAt'
  | 'resolvedAt'
  | 'isOverdue'
  | 'abilities'
>;

export interface CallerRating {
  id: string;
  number: string;
  title: string;
  household: string | null;
  rating: number;
  satisfaction: Satisfaction | null;
  closedAt: string | null;
}

/** What `GET /panel/callers` tells of a number. */
export interface CallerAnswer {
  residents: CallerResident[];
  hasMoreResidents: boolean;
  tickets: CallerTicket[];
  hasMoreTickets: boolean;
  ratings: CallerRating[];
}

/** Somebody who may be calling, from one of their homes or from none. */
export interface CallerMatch {
  key: string;
  resident: CallerResident;
  home: CallerHome | null;
}

/** Everybody whom a number may mean, once for each home: with one key a clerk takes person and place. */
export const matchesIn = ({ residents }: CallerAnswer): CallerMatch[] =>
  residents.flatMap((resident) => {
    const homes = resident.households.length > 0 ? resident.households : [null];
    return homes.map((home) => ({ key: `${resident.id}/${home?.id ?? ''}`, resident, home }));
  });

/** The number of theirs that was meant by a tail of it; what was typed whole stays as it was typed. */
export const wholeNumber = (typed: string, { phones }: CallerResident): string => {
  const tail = askedDigits(typed);
  const meant = phones.find((phone) => askedDigits(phone).endsWith(tail));
  return meant !== undefined && askedDigits(meant).length > tail.length ? meant : typed;
};

/** The open tickets that concern whoever was taken: theirs, their home's, or those of nobody but the number. */
export const ticketsOf = ({ tickets }: CallerAnswer, match: CallerMatch | null): CallerTicket[] =>
  match === null
    ? tickets
    : tickets.filter(
        ({ resident, household }) =>
          resident === match.resident.id ||
          (household !== null && household === match.home?.id) ||
          (resident === null && household === null),
      );
