import { saveClocks } from '../../../clock/store';
import { foundationsOf } from '../../../definition/foundations';
import { tableOf } from '../../../postgres/table';
import { insertRows } from '../../../write/insert';
import { updateRows } from '../../../write/update';
import type { Act } from '../apply';
import { decide, type Intention } from '../decide';
import type { Effect } from '../effect';
import type { Finder } from '../find';
import { clockValues } from '../follow';
import { lockTickets } from '../row';
import { entryAfter, entryOf, type Entry } from './entry';
import { keptOf } from './kept';

/** Many acts on many tickets, decided by the desk's own rules in memory and written together at the end. */
export interface Ledger {
  /** The tickets held, by documentId, as the acts so far leave them. */
  entries: ReadonlyMap<string, Entry>;
  /** Throws what `decide` refuses; the entry is then as it was. */
  act(ticket: string, intention: Intention): Promise<void>;
  /** Does what was decided elsewhere. */
  change(ticket: string, effect: Effect, now: Date): void;
  write(): Promise<void>;
}

/** What a verb may ask beside the ticket itself, where many are worked on. */
export type FinderFor = (entry: Entry, entries: ReadonlyMap<string, Entry>) => Finder;

function ticketRows(entries: readonly Entry[]) {
  const touched = [...new Set(entries.flatMap((entry) => [...entry.touched]))];
  return entries.map(({ row, updatedAt }) => ({
    ...Object.fromEntries(touched.map((field) => [field, row[field]])),
    id: row.id,
    updatedAt,
  }));
}

/** Ends the pauses that were open before. */
async function endStoredPauses({ sql, now }: Act, entries: readonly Entry[]): Promise<void> {
  const ended = entries.flatMap(({ row, resumedAt }) =>
    resumedAt === null ? [] : [{ subject: row.documentId, ended_at: resumedAt }],
  );
  if (ended.length === 0) return;
  await sql.query(
    `UPDATE pauses p SET ended_at = r.ended_at, updated_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS r(subject text, ended_at timestamptz) WHERE p.subject = r.subject AND p.ended_at IS NULL`,
    [JSON.stringify(ended), now],
  );
}

async function writeClocks({ strapi, sql, now }: Act, entries: readonly Entry[]): Promise<void> {
  const clocks = entries.flatMap(({ row, clocks: each }) => each.map((clock) => ({ clock, row })));
  await saveClocks(
    sql,
    clocks.flatMap(({ clock }) => (clock.id === undefined ? [] : [clock])),
  );
  const started = clocks.filter(({ clock }) => clock.id === undefined);
  await insertRows(
    sql,
    tableOf(strapi, 'clock'),
    started.map(({ clock, row }) => clockValues(row.documentId, clock)),
    now,
  );
}

async function writeEntries(act: Act, entries: readonly Entry[]): Promise<void> {
  const { strapi, sql, now } = act;
  const insert = (type: string, rows: Parameters<typeof insertRows>[2]) =>
    insertRows(sql, tableOf(strapi, type), rows, now);
  await updateRows(sql, tableOf(strapi, 'ticket'), ticketRows(entries));
  await writeClocks(act, entries);
  await endStoredPauses(act, entries);
  await insert(
    'pause',
    entries.flatMap(({ row, pauses }) =>
      pauses.map((pause) => ({ ...pause, subjectKind: 'ticket', subject: row.documentId })),
    ),
  );
  await insert(
    'event',
    entries.flatMap((entry) => entry.events).sort((a, b) => Number(a.at) - Number(b.at)),
  );
  await insert(
    'callback',
    entries.flatMap(({ row, callbacks }) =>
      callbacks.map((call) => ({
        ...call,
        ticket: row.id,
        createdAt: call.calledAt,
        updatedAt: call.calledAt,
      })),
    ),
  );
  await insert(
    'participant',
    entries.flatMap(({ row, joined }) => joined.map((each) => ({ ...each, ticket: row.id }))),
  );
}

/** Takes tickets for this transaction, by their numeric ids, and opens a ledger of them. */
export async function openLedger(act: Act, ids: readonly number[], finderFor: FinderFor): Promise<Ledger> {
  const { strapi, sql } = act;
  const foundations = await foundationsOf(sql);
  const rows = await lockTickets(sql, tableOf(strapi, 'ticket'), ids);
  const kept = await keptOf(sql, rows);
  const nothing = { clocks: [], pauses: [], participants: [] };
  const entries = new Map(
    rows.map((row) => [row.documentId, entryOf(row, kept.get(row.documentId) ?? nothing)]),
  );
  const entryNamed = (ticket: string): Entry => {
    const entry = entries.get(ticket);
    if (!entry) throw new Error(`${ticket} is not in the ledger`);
    return entry;
  };
  return {
    entries,
    change(ticket, effect, now) {
      entries.set(ticket, entryAfter(entryNamed(ticket), effect, foundations, now));
    },
    async act(ticket, intention) {
      const entry = entryNamed(ticket);
      const effect = await decide(entry.row, intention, foundations, finderFor(entry, entries));
      entries.set(ticket, entryAfter(entry, effect, foundations, intention.now));
    },
    // what nothing was done to is not written
    write: () =>
      writeEntries(
        act,
        [...entries.values()].filter(({ touched, events }) => touched.size > 0 || events.length > 0),
      ),
  };
}
