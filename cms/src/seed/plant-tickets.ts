import type { SeedHome, SeedTicket } from '../../database/seed/ticket';
import { seedTickets } from '../../database/seed/tickets';
import { registerTickets } from '../api/ticket/register';
import type { TicketDraft } from '../api/ticket/draft';
import { foundationsOf } from '../definition/foundations';
import { openLedger } from '../api/ticket/ledger/ledger';
import { playStep } from './play';
import type { Centers } from './plant-centers';
import type { Home } from './plant-households';
import { personAs, type People } from './plant-staff';
import { plantedAs, type Planted, type Planting } from './planting';

export interface Ground {
  centers: Centers;
  people: People;
  homes: readonly Home[];
}

const asSeedHome = ({ key, place, seed: { code, butler }, callers }: Home): SeedHome => ({
  key,
  center: place.center.code,
  code,
  butler,
  callers,
});

function draftOf(ticket: SeedTicket, ground: Ground, types: ReadonlyMap<string, number>): TicketDraft {
  const { description, channel, severity, urgency, majorKind, requestedReplyAt, tags, receivedAt, caller } =
    ticket;
  const by = personAs(ground.people, ticket.firstContact).staffId;
  const home = ground.homes.find((each) => each.key === ticket.home);
  return {
    type: types.get(ticket.type) ?? 0,
    serviceCenter: plantedAs(ground.centers.centers, ticket.center).id,
    household: ticket.isOfBuilding ? null : home?.id,
    building: home?.building,
    resident: caller?.id,
    requesterName: caller?.name,
    requesterPhone: caller?.phone,
    firstContact: by,
    takenDown: { by, at: receivedAt },
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

async function register(
  planting: Planting,
  tickets: readonly SeedTicket[],
  ground: Ground,
): Promise<Planted> {
  const { strapi, sql, now } = planting;
  const types = new Map([...(await foundationsOf(sql)).types.values()].map(({ code, id }) => [code, id]));
  const rows = await registerTickets(
    strapi,
    sql,
    tickets.map((ticket) => draftOf(ticket, ground, types)),
    now,
  );
  return new Map(
    tickets.flatMap(({ key }, index) => rows.slice(index, index + 1).map((row) => [key, row] as const)),
  );
}

/**
 * Registers each request and does each act in the order in which it all happened, at its own time, in the name of its
 * own person and by the same preparation and verbs as at the desk: clocks, rounds, events and participants are true.
 */
export async function plantTickets(planting: Planting, ground: Ground): Promise<void> {
  const byTime =
    <T>(at: (each: T) => Date) =>
    (a: T, b: T) =>
      at(a).getTime() - at(b).getTime();
  const tickets = seedTickets(ground.homes.map(asSeedHome), planting.now).sort(
    byTime(({ receivedAt }) => receivedAt),
  );
  const registered = await register(planting, tickets, ground);
  const staff = new Map(
    [...ground.people.values()].map(({ staff: id, staffId, departmentId }) => [
      id,
      { id: staffId, department: departmentId },
    ]),
  );
  const ledger = await openLedger(
    planting,
    [...registered.values()].map(({ id }) => id),
    ({ row, callbacks }, entries) => ({
      person: (id) => Promise.resolve(staff.get(id)),
      ticket: (id) => Promise.resolve(entries.get(id)?.row),
      isAtWork: () => Promise.resolve(true),
      attempts: () => Promise.resolve(callbacks.filter(({ round }) => round === row.round)),
    }),
  );
  const steps = tickets.flatMap((ticket) => ticket.steps.map((step) => ({ ticket, step })));
  for (const { ticket, step } of steps.sort(byTime(({ step: { at } }) => at))) {
    await playStep(ledger, { ...ground, registered }, ticket, step);
  }
  await ledger.write();
}
