import type { SeedHome, SeedStep, SeedTicket } from '../../database/seed/ticket';
import { seedTickets } from '../../database/seed/tickets';
import { registerTickets } from '../api/ticket/register';
import type { TicketDraft } from '../api/ticket/draft';
import { holdFoundations } from '../definition/foundations';
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

const LANES = 6;

type Moment = { at: Date; play(): Promise<void> };

const asSeedHome = ({ key, place, seed: { code, butler }, callers }: Home): SeedHome => ({
  key,
  center: place.center.code,
  code,
  butler,
  callers,
});

function draftOf(ticket: SeedTicket, ground: Ground, types: ReadonlyMap<string, number>): TicketDraft {
  const { description, channel, severity, urgency, majorKind, requestedReplyAt, tags, receivedAt, caller } = ticket;
  const home = ground.homes.find((each) => each.key === ticket.home);
  return {
    type: types.get(ticket.type) ?? 0,
    serviceCenter: plantedAs(ground.centers.centers, ticket.center).id,
    household: ticket.isOfBuilding ? null : home?.id,
    building: home?.building,
    resident: caller?.id,
    requesterName: caller?.name,
    requesterPhone: caller?.phone,
    firstContact: personAs(ground.people, ticket.firstContact).staffId,
    description,
    channel,
    severity,
    urgency,
    majorKind,
    requestedReplyAt,
    tags,
    receivedAt,
  };
}

/** Tickets that a step joins are one story: its acts keep their order. */
const storyOf = ({ key, steps }: SeedTicket): string => steps.find((step) => step.into)?.into ?? key;

function momentsByStory(tickets: readonly SeedTicket[], play: (ticket: SeedTicket, step: SeedStep) => Promise<void>): Moment[][] {
  const stories = new Map<string, Moment[]>();
  for (const ticket of tickets) {
    const moments = ticket.steps.map((step) => ({ at: step.at, play: () => play(ticket, step) }));
    stories.set(storyOf(ticket), [...(stories.get(storyOf(ticket)) ?? []), ...moments]);
  }
  return [...stories.values()].map((moments) => moments.sort((a, b) => a.at.getTime() - b.at.getTime()));
}

/** Several stories at once, so that the database is not idle while an act is prepared; each by itself in order. */
async function live(stories: Moment[][]): Promise<void> {
  const lane = async () => {
    for (let story = stories.pop(); story; story = stories.pop()) for (const moment of story) await moment.play();
  };
  // all lanes end before the transaction does, also when one fails: none may write after a rollback
  const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Registers each request and does each act at its own time, in the name of its own person and by the same verbs as at
 * the desk, so that clocks, rounds, events and participants are true.
 */
export async function plantTickets(planting: Planting, ground: Ground): Promise<void> {
  const { strapi, sql, now } = planting;
  const types = new Map([...(await holdFoundations(sql)).types.values()].map(({ code, id }) => [code, id]));
  const tickets = seedTickets(ground.homes.map(asSeedHome), now).sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  const registered = new Map<string, Inserted>();
  for (const ticket of tickets) {
    const { staffId } = personAs(ground.people, ticket.firstContact);
    const [row] = await actingAs({ kind: 'staff', staffId }, () =>
      registerTickets(strapi, sql, [draftOf(ticket, ground, types)], ticket.receivedAt),
    );
    if (row) registered.set(ticket.key, row);
  }
  const cast: Cast = { ...ground, registered };
  await live(momentsByStory(tickets, (ticket, step) => playStep(planting, cast, ticket, step)));
}
