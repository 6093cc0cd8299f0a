import { happeningsOf, participantsOf, timingAfter } from '../api/ticket/outcome';
import type { CallbackEntry, Effect } from '../api/ticket/effect';
import type { TicketRow } from '../api/ticket/row';
import type { Clock, Pause } from '../clock/clock';
import type { Foundations } from '../definition/foundations';
import { eventRow } from '../event/record';
import type { Values } from '../write/insert';

interface LivedPause extends Pause {
  reason: string;
  untilAt: Date | null;
  startedBy: number | null;
}

/** One ticket on its way, before anything of that way is written. */
export interface Entry {
  row: TicketRow;
  /** Which columns of it the acts have touched. */
  touched: ReadonlySet<keyof TicketRow>;
  updatedAt: Date;
  clocks: Clock[];
  pauses: LivedPause[];
  callbacks: CallbackEntry[];
  events: Values[];
  /** Who takes part since the registration, which has written them. */
  known: readonly Values[];
  joined: Values[];
}

export const entryOf = (row: TicketRow, clocks: readonly Clock[]): Entry => ({
  row,
  touched: new Set(),
  updatedAt: row.receivedAt,
  clocks: [...clocks],
  pauses: [],
  callbacks: [],
  events: [],
  known: participantsOf({ department: row.department, answerable: row.answerable }),
  joined: [],
});

function pausesAfter(pauses: readonly LivedPause[], pause: Effect['pause'], now: Date): LivedPause[] {
  if (pause === undefined) return [...pauses];
  if (pause === 'end')
    return pauses.map((each) => (each.endedAt === null ? { ...each, endedAt: now } : each));
  return [...pauses, { ...pause, startedAt: now, endedAt: null }];
}

const isSame = (a: Values, b: Values): boolean =>
  a.role === b.role && a.staff === b.staff && a.department === b.department;

/** The entry once an act is done: what apply.ts writes act by act, kept in memory. */
export function entryAfter(entry: Entry, effect: Effect, foundations: Foundations, now: Date): Entry {
  const { row } = entry;
  const pauses = pausesAfter(entry.pauses, effect.pause, now);
  const { clocks, due } = timingAfter(row, effect, { clocks: entry.clocks, pauses, foundations }, now);
  const events = happeningsOf(row, effect, due).map((each) => ({
    ...eventRow(row.documentId, each, now),
    createdAt: now,
  }));
  const patch = { ...effect.patch, ...due };
  const there = [...entry.known, ...entry.joined];
  const joined = participantsOf(effect.patch).filter((each) => !there.some((known) => isSame(known, each)));
  return {
    ...entry,
    row: { ...row, ...patch },
    touched: new Set([...entry.touched, ...(Object.keys(patch) as (keyof TicketRow)[])]),
    updatedAt: now,
    clocks,
    pauses,
    callbacks: effect.callback ? [...entry.callbacks, effect.callback] : entry.callbacks,
    events: [...entry.events, ...events],
    joined: [...entry.joined, ...joined.map((each) => ({ ...each, since: now }))],
  };
}
