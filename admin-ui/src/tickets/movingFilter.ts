import { instantOf, wallClock, type WallClock } from '../time/zone';

export const receivedPeriods = ['today', 'week', 'month'] as const;
export type ReceivedPeriod = (typeof receivedPeriods)[number];

/** Conditions in people's words, which mean other instants tomorrow: kept as words, told to the server as instants. */
export interface Moving {
  /** Hours from now in which something falls due; what is overdue already is another question. */
  dueWithin?: number;
  received?: ReceivedPeriod;
  /** Dates by the clock of the centre, both included. */
  receivedFrom?: string;
  receivedTo?: string;
}

type Filter = Record<string, unknown>;

export const movingNames: readonly string[] = ['dueWithin', 'received', 'receivedFrom', 'receivedTo'];

const hour = 3_600_000;

export const splitMoving = (filter: Filter): { fixed: Filter; moving: Moving } => {
  const entries = Object.entries(filter);
  return {
    fixed: Object.fromEntries(entries.filter(([name]) => !movingNames.includes(name))),
    moving: Object.fromEntries(entries.filter(([name]) => movingNames.includes(name))),
  };
};

const at = (instant: number): string => new Date(instant).toISOString();

const midnight = (day: WallClock, zone: string): string =>
  at(instantOf({ ...day, hour: 0, minute: 0 }, zone));

/** Monday is the first day of a week. */
function beginOf(period: ReceivedPeriod, now: number, zone: string): string {
  const today = wallClock(now, zone);
  if (period === 'today') return midnight(today, zone);
  if (period === 'month') return midnight({ ...today, day: 1 }, zone);
  const weekday = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  return midnight({ ...today, day: today.day - ((weekday + 6) % 7) }, zone);
}

const dayOf = (date: string): WallClock => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day, hour: 0, minute: 0 };
};

const nextDay = (date: string): WallClock => {
  const day = dayOf(date);
  return { ...day, day: day.day + 1 };
};

/** The filter as the server takes it at this moment (epoch ms). */
export function askedFilter(filter: Filter, now: number, zone: string): Filter {
  const { fixed, moving } = splitMoving(filter);
  const { dueWithin, received, receivedFrom, receivedTo } = moving;
  return {
    ...fixed,
    ...(dueWithin === undefined ? {} : { nextDueAt_gte: at(now), nextDueAt_lte: at(now + dueWithin * hour) }),
    ...(received === undefined ? {} : { receivedAt_gte: beginOf(received, now, zone) }),
    ...(receivedFrom === undefined ? {} : { receivedAt_gte: midnight(dayOf(receivedFrom), zone) }),
    ...(receivedTo === undefined ? {} : { receivedAt_lt: midnight(nextDay(receivedTo), zone) }),
  };
}
