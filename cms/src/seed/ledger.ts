import { decide, type Intention } from '../api/ticket/decide';
import type { Finder, Person } from '../api/ticket/find';
import { clockValues } from '../api/ticket/follow';
import { lockTickets } from '../api/ticket/row';
import { clocksOfMany, saveClocks } from '../clock/store';
import { foundationsOf } from '../definition/foundations';
import { tableOf } from '../postgres/table';
import { insertRows, type Inserted } from '../write/insert';
import { updateRows } from '../write/update';
import { entryAfter, entryOf, type Entry } from './entry';
import type { Planting } from './planting';

/** Many acts on many tickets, decided by the desk's own rules in memory and written together at the end. */
export interface Ledger {
  act(ticket: string, intention: Intention): Promise<void>;
  write(): Promise<void>;
}

function ticketRows(entries: readonly Entry[]) {
  const touched = [...new Set(entries.flatMap((entry) => [...entry.touched]))];
  return entries.map(({ row, updatedAt }) => ({
    ...Object.fromEntries(touched.map((field) => [field, row[field]])),
    id: row.id,
    updatedAt,
  }));
}

async function writeEntries({ strapi, sql, now }: Planting, entries: readonly Entry[]): Promise<void> {
  const of = (type: string) => tableOf(strapi, type);
  const subject = ({ row }: Entry) => ({ subjectKind: 'ticket', subject: row.documentId });
  const clocks = entries.flatMap((entry) => entry.clocks.map((clock) => ({ clock, entry })));
  await updateRows(sql, of('ticket'), ticketRows(entries));
  await saveClocks(
    sql,
    clocks.flatMap(({ clock }) => (clock.id === undefined ? [] : [clock])),
  );
  const started = clocks.filter(({ clock }) => clock.id === undefined);
  await insertRows(
    sql,
    of('clock'),
    started.map(({ clock, entry }) => clockValues(entry.row.documentId, clock)),
    now,
  );
  await insertRows(
    sql,
    of('pause'),
    entries.flatMap((entry) => entry.pauses.map((pause) => ({ ...pause, ...subject(entry) }))),
    now,
  );
  const events = entries.flatMap((entry) => entry.events).sort((a, b) => Number(a.at) - Number(b.at));
  await insertRows(sql, of('event'), events, now);
  const callbacks = entries.flatMap(({ row, callbacks: calls }) =>
    calls.map((call) => ({ ...call, ticket: row.id, createdAt: call.calledAt, updatedAt: call.calledAt })),
  );
  await insertRows(sql, of('callback'), callbacks, now);
  const joined = entries.flatMap((entry) => entry.joined.map((each) => ({ ...each, ticket: entry.row.id })));
  await insertRows(sql, of('participant'), joined, now);
}

/** Opens the ledger of tickets that are registered and of which nothing else is known yet. */
export async function openLedger(
  planting: Planting,
  tickets: readonly Inserted[],
  staff: ReadonlyMap<string, Person>,
): Promise<Ledger> {
  const { strapi, sql } = planting;
  const foundations = await foundationsOf(sql);
  const rows = await lockTickets(
    sql,
    tableOf(strapi, 'ticket'),
    tickets.map(({ id }) => id),
  );
  const clocks = await clocksOfMany(
    sql,
    rows.map((row) => row.documentId),
  );
  const entries = new Map(
    rows.map((row) => [row.documentId, entryOf(row, clocks.get(row.documentId) ?? [])]),
  );
  const findFor = ({ row, callbacks }: Entry): Finder => ({
    person: (id) => Promise.resolve(staff.get(id)),
    ticket: (id) => Promise.resolve(entries.get(id)?.row),
    attempts: () => Promise.resolve(callbacks.filter(({ round }) => round === row.round)),
  });
  return {
    async act(ticket, intention) {
      const entry = entries.get(ticket);
      if (!entry) throw new Error(`${ticket} is not in the ledger`);
      const effect = await decide(entry.row, intention, foundations, findFor(entry));
      entries.set(ticket, entryAfter(entry, effect, foundations, intention.now));
    },
    write: () => writeEntries(planting, [...entries.values()]),
  };
}
