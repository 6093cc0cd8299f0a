import type { CalendarDefinition } from '../calendar';

export const targetUnits = ['hours', 'workingHours', 'workingDays', 'days', 'months'] as const;
export type TargetUnit = (typeof targetUnits)[number];

export const dayCounts = ['endOfDay', 'sameClock'] as const;
export type DayCount = (typeof dayCounts)[number];

export interface Target {
  amount: number;
  unit: TargetUnit;
  /** For workingDays only; endOfDay unless set. */
  dayCount?: DayCount;
}

/** [from, to) in epoch ms; `null` while it still lasts. */
export type Pause = readonly [from: number, to: number | null];

export interface DueRequest {
  /** Receipt, or the beginning of a fresh clock: epoch ms. */
  start: number;
  target: Target;
  calendar: CalendarDefinition;
  pauses?: readonly Pause[];
  /** The time that the resident named; it goes before the rule. */
  requestedAt?: number | null;
}

export const spanWhys = [
  'running',
  'open',
  'makeup',
  'closed',
  'weekend',
  'holiday',
  'pause',
  'receipt-day',
  'working-day',
  'calendar-day',
  'next-working-day',
  'made-up',
  'requested',
  'used-up',
  'unknown',
  'rest',
] as const;
export type SpanWhy = (typeof spanWhys)[number];

/** A stretch of the way from start to due time; `to` is null while a pause lasts. */
export interface Span {
  from: number;
  to: number | null;
  counted: boolean;
  why: SpanWhy;
}

export interface Explanation {
  dueAt: number | null;
  spans: Span[];
}
