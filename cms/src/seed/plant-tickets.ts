import type { SeedHome, SeedTicket } from '../../database/seed/ticket';
import { seedTickets } from '../../database/seed/tickets';
import { registerTickets } from '../api/ticket/register';
import type { TicketDraft } from '../api/ticket/draft';
import { foundationsOf } from '../definition/foundations';
import { actingAs } from '../write/actor';
import type { Inserted } from '../write/insert';
import { playStep, type Cast } from './play';
import type { Centers } from './plant-centers';
import type { Home } from './plant-households';
import { personAs, type People } from './plant-staff';
import { plantedAs, type Planting } from './planting';

export interface Ground {
  centers: Centers;
  people: People;
  homes: readonly Home[];
}

type Moment = { at: Date; play(): Promise<void> };

const asSeedHome = ({ key, place, seed: { code, butler }, callers }: Home): SeedHome => ({
  key,
  community: place.key,
  center: place.center.code,
  code,
  butler,
  callers,
});

function draftOf(ticket: SeedTicket, { centers, people, homes }: Ground, types: ReadonlyMap<string, number>): TicketDraft {
  const { description, nature, channel, severity, urgency, majorKind, requestedReplyAt, tags, receivedAt, resident } = ticket;
  return {
    type: types.get(ticket.type) ?? 0,
    serviceCenter: plantedAs(centers.centers, ticket.center).id,
    household: homes.find((home) => home.key === ticket.home)?.id ?? null,
    community: plantedAs(centers.communities, ticket.community).id,
    resident: resident?.id ?? null,
    requesterName: resident?.name ?? null,
    requesterPhone: resident?.phone ?? null,
    firstContact: personAs(people, ticket.firstContact).staffId,
    description, nature, channel, severity, urgency, majorKind, requestedReplyAt, tags, receivedAt,
  };
}

/**
 * Lives the story through in the order in which it happened: each request is registered and each act done at its own
 * time by its own person, by the same verbs as at the desk, so clocks, rounds, events and participants are true.
 */
export async function plantTickets(planting: Planting, ground: Ground): Promise<void> {
  const { strapi, sql, now } = planting;
  const types = new Map([...(await foundationsOf(sql)).types.values()].map(({ code, id }) => [code, id]));
  const registered = new Map<string, Inserted>();
  const cast: Cast = { ...ground, registered };
  const register = async (ticket: SeedTicket) => {
    const { staffId } = personAs(ground.people, ticket.firstContact);
    const [row] = await actingAs({ kind: 'staff', staffId }, () =>
      registerTickets(strapi, sql, [draftOf(ticket, ground, types)], ticket.receivedAt),
    );
    if (row) registered.set(ticket.key, row);
  };
  const moments: Moment[] = seedTickets(ground.homes.map(asSeedHome), now).flatMap((ticket) => [
    { at: ticket.receivedAt, play: () => register(ticket) },
    ...ticket.steps.map((step) => ({ at: step.at, play: () => playStep(planting, cast, ticket, step) })),
  ]);
  for (const moment of moments.sort((a, b) => a.at.getTime() - b.at.getTime())) await moment.play();
}
