import { SEARCH_MS } from '../panel/limits';
import { linesOf } from '../panel/lines';
import { subjectsOf } from '../panel/subjects';
import type { Stage } from '../panel/stage';
import { runRound } from '../load/round';
import { percentile } from '../load/summary';
import type { Wish } from '../arguments';
import type { Trial } from './trial';

const LINES = ['search, rare', 'search, middling', 'search, in half of all', 'tail of a number'];

/** What one person waits for who searches while the others read: page and total, one after the other. */
export async function searching({ databaseUrl, ours }: Stage, { seconds }: Wish): Promise<Trial[]> {
  const lines = linesOf(await subjectsOf(databaseUrl)).filter(({ name }) => LINES.includes(name));
  const trials: Trial[] = [];
  for (const line of lines) {
    const alone = { ...line, connections: 1 };
    await runRound(ours, alone, seconds / 2, 0);
    const { latencies } = await runRound(ours, alone, seconds, 0);
    const sorted = latencies.sort((a, b) => a - b);
    const about = `median ${percentile(sorted, 0.5).toFixed(0)} ms`;
    trials.push({
      name: `${line.name}, alone, p95`,
      value: percentile(sorted, 0.95),
      unit: 'ms',
      most: SEARCH_MS,
      about,
    });
  }
  return trials;
}
