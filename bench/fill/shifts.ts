import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Day } from './days';
import type { Shift, ShiftMessage } from './shift';
import type { Counter } from './tickets';

const SHIFTS = 2;
/** No ticket has as many rows of one table; a shift's ids begin where those of the one before cannot reach. */
const MOST_ROWS_A_TICKET = 20;
const YOUNG_MB = 64;

/** The days in parts of about as many tickets, each with the first id of its rows. */
function parts(days: readonly Day[]): { days: Day[]; firstId: number }[] {
  const whole = days.reduce((sum, { tickets }) => sum + tickets, 0);
  const result = Array.from({ length: SHIFTS }, (_, nth) => ({
    days: [] as Day[],
    firstId: 1 + nth * Math.ceil(whole / SHIFTS + 1) * MOST_ROWS_A_TICKET,
  }));
  let given = 0;
  for (const day of days) {
    result[Math.min(SHIFTS - 1, Math.floor((given * SHIFTS) / Math.max(whole, 1)))]?.days.push(day);
    given += day.tickets;
  }
  return result;
}

function runShift(shift: Shift, say: (done: number) => void): Promise<readonly Counter[]> {
  const worker = new Worker(join(__dirname, 'shift.ts'), {
    workerData: shift,
    // most of what a ticket leaves behind is gone before the next begins
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  let counters: readonly Counter[] | undefined;
  worker.on('message', (message: ShiftMessage) => {
    if ('done' in message) say(message.done);
    else counters = message.counters;
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () =>
      counters ? resolve(counters) : reject(new Error('A shift ended before its time.')),
    );
  });
}

/** Tells all tickets, as many at a time as there are shifts. */
export async function runShifts(
  shared: Omit<Shift, 'days' | 'firstId'>,
  days: readonly Day[],
  say: (done: number) => void,
): Promise<Counter[]> {
  const done: number[] = [];
  const running = parts(days).map((part, nth) =>
    runShift({ ...shared, ...part, seed: shared.seed + nth }, (count) => {
      done[nth] = count;
      say(done.reduce((sum, each) => sum + (each ?? 0), 0));
    }),
  );
  return (await Promise.all(running)).flat();
}
