import { withClient } from '../../scripts/database/connection';
import type { Line } from '../load/line';
import { runRound } from '../load/round';
import { perSecond, percentile } from '../load/summary';
import type { Wish } from '../arguments';
import type { Stage } from '../panel/stage';
import type { Trial } from './trial';

const DAYS = 300;
const YEAR = 2025;

/** A question an answer away from the next: another day, another number of working days. */
const lineOf = (calendar: string): Line => ({
  name: 'due times',
  status: 200,
  unit(nth) {
    const start = new Date(Date.UTC(YEAR, 0, 1 + (nth % DAYS), 3, nth % 60)).toISOString();
    const target = { amount: 1 + (nth % 30), unit: 'workingDays' };
    const body = JSON.stringify({ calendar, start, target, pauses: [] });
    return [{ method: 'POST', path: '/panel/deadline-previews', body }];
  },
});

/** Due times by the calendar of the country, worked out and explained, each asked for by itself. */
export async function dueTimes({ databaseUrl, ours }: Stage, { seconds }: Wish): Promise<Trial[]> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ id: string }>(`SELECT document_id AS id FROM calendars WHERE code = 'default'`),
  );
  const round = await runRound(ours, lineOf(rows[0]?.id ?? ''), seconds, 0);
  const sorted = [...round.latencies].sort((a, b) => a - b);
  return [
    { name: 'due times explained', value: perSecond(round), unit: '/s' },
    { name: 'of them nineteen of twenty within', value: percentile(sorted, 0.95), unit: 'ms' },
  ];
}
