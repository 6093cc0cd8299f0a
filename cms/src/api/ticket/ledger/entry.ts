import type { Clock, Pause } from '../../../clock/clock';
import type { Foundations } from '../../../definition/foundations';
import { eventRow } from '../../../event/record';
import type { Values } from '../../../write/insert';
import type { CallbackEntry, Effect } from '../effect';
import { happeningsOf, participantsOf, timingAfter } from '../outcome';
import type { TicketRow } from '../row';

interface LivedPause extends Pause {
  reason: string;
  untilAt: Date | null;
  startedBy: number | null;
}

/** What is stored of a ticket beside its row. */
export interface Kept {
  clocks: readonly Clock[];
  pauses: readonly Pause[];
  participants: readonly Values[];
}

/** One ticket on its way, before anything of that way is written. */
export interface Entry {
  row: TicketRow;
  /** Which columns of it the acts have touched. */
  touched: ReadonlySet<keyof TicketRow>;
  updatedAt: Date;
  clocks: readonly Clock[];
  /** Those that were stored before, as they are now. */
  storedPauses: readonly Pause[];
  /** When an act ended the one of them that was open. */
  resumedAt: Date | null;
  pauses: readonly LivedPause[];
  callbacks: readonly CallbackEntry[];
  events: readonly Values[];
  /** Who took part before. */
  known: readonly Values[];
  joined: readonly Values[];
}

export const entryOf = (row: TicketRow, { clocks, pauses, participants }: Kept): Entry => ({
  row,
  touched: new Set(),
  updatedAt: row.receivedAt,
  clocks,
  storedPauses: pauses,
  resumedAt: null,
  pauses: [],
  callbacks: [],
  events: [],
  known: participants,
  joined: [],
});

const isOpen = ({ endedAt }: Pause): boolean => endedAt === null;

const ended = <P extends Pause>(pauses: readonly P[], at: Date): P[] =>
  pauses.map((each) => (isOpen(each) ? { ...each, endedAt: at } : each));

type Pausing = Pick<Entry, 'storedPauses' | 'resumedAt' | 'pauses'>;

function pausesAfter(pausing: Pausing, pause: Effect['pause'], now: Date): Pausing {
  const { storedPauses, resumedAt, pauses } = pausing;
  if (pause === undefined) return pausing;
  if (pause !== 'end')
    return { storedPauses, resumedAt, pauses: [...pauses, { ...pause, startedAt: now, endedAt: null }] };
  return {
    storedPauses: ended(storedPauses, now),
    resumedAt: storedPauses.some(isOpen) ? now : resumedAt,
    pauses: ended(pauses, now),
  };
}

const isSame = (a: Values, b: Values): boolean =>
  a.role === b.role &&
  (a.staff ?? null) === (b.staff ?? null) &&
  (a.department ?? null) === (b.department ?? null);

/** The entry once an act is done: what apply.ts writes act by act, kept in memory. */
export function entryAfter(entry: Entry, effect: Effect, foundations: Foundations, now: Date): Entry {
  const { row } = entry;
  const { storedPauses, resumedAt, pauses } = pausesAfter(entry, effect.pause, now);
  const timing = { clocks: entry.clocks, pauses: [...storedPauses, ...pauses], foundations };
  const { clocks, due } = timingAfter(row, effect, timing, now);
  const events = happeningsOf(row, effect, due).map((each) => ({
    ...eventRow(row.documentId, each, now),
    createdAt: now,
  }));
  const patch = { ...effect.patch, ...due };
  const there = [...entry.known, ...entry.joined];
  const joined = participantsOf(effect.patch).filter((each) => !there.some((known) => isSame(known, each)));
  return {
    ...entry,
    storedPauses,
    resumedAt,
    pauses,
    row: { ...row, ...patch },
    touched: new Set([...entry.touched, ...(Object.keys(patch) as (keyof TicketRow)[])]),
    updatedAt: now,
    clocks,
    callbacks: effect.callback ? [...entry.callbacks, effect.callback] : entry.callbacks,
    events: [...entry.events, ...events],
    joined: [...entry.joined, ...joined.map((each) => ({ ...each, since: now }))],
  };
}
