const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

// Amber four hours before the end: half a shift, enough to call somebody back.
const soonWithin = 4 * hour;

export type DueTone = 'calm' | 'soon' | 'late' | 'met' | 'metLate' | 'paused' | 'none';

export type Unit = 'minutes' | 'hours' | 'days';

export interface Amount {
  count: number;
  unit: Unit;
}

export interface Due {
  tone: DueTone;
  /** How long is left, or how long too late: largest unit first, at most two. Empty where nothing is measured. */
  amounts: Amount[];
}

export interface PromisedTime {
  dueAt: string | null;
  metAt: string | null;
  /** Open tickets have running clocks; a closed one that never met its promise shows nothing to chase. */
  isRunning: boolean;
  isPaused: boolean;
}

const rest = (count: number, unit: Unit): Amount[] => (count > 0 ? [{ count, unit }] : []);

/** 45 minutes; 1 hour 20 minutes; 7 hours; 2 days: whole units, rounded down, a second unit only below three hours or two days. */
export const amountsOf = (duration: number): Amount[] => {
  const whole = (unit: Unit, length: number) => ({ count: Math.floor(duration / length), unit });
  if (duration < hour) return [whole('minutes', minute)];
  if (duration < 3 * hour) {
    return [whole('hours', hour), ...rest(Math.floor((duration % hour) / minute), 'minutes')];
  }
  if (duration < day) return [whole('hours', hour)];
  if (duration >= 2 * day) return [whole('days', day)];
  return [whole('days', day), ...rest(Math.floor((duration % day) / hour), 'hours')];
};

const metTone = (dueAt: string | null, metAt: string): Due => {
  const late = dueAt === null ? 0 : Date.parse(metAt) - Date.parse(dueAt);
  return late > 0 ? { tone: 'metLate', amounts: amountsOf(late) } : { tone: 'met', amounts: [] };
};

/** How a promise stands at `now` (epoch ms): a tone for the colour and amounts for the words. */
export const dueInWords = (promise: PromisedTime, now: number): Due => {
  const { dueAt, metAt } = promise;
  if (metAt !== null) return metTone(dueAt, metAt);
  if (!promise.isRunning) return { tone: 'none', amounts: [] };
  if (promise.isPaused) return { tone: 'paused', amounts: [] };
  if (dueAt === null) return { tone: 'none', amounts: [] };
  const left = Date.parse(dueAt) - now;
  if (left < 0) return { tone: 'late', amounts: amountsOf(-left) };
  return { tone: left <= soonWithin ? 'soon' : 'calm', amounts: amountsOf(left) };
};
