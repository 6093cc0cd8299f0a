import { step } from '../../scripts/console/step.js';
import type { Wish } from '../arguments';
import { machine } from '../report/machine';
import { memoryOf } from '../report/memory';
import type { Result } from '../report/result';
import type { Target } from '../load/round';
import { type Cluster, openCluster } from '../stage/cluster';
import { ensureTemplates } from '../stage/template';
import { tryAll } from '../trials/all';
import { linesOf } from './lines';
import { measure, type Measured } from './measure';
import { openBare, openStage, type Stage } from './stage';
import { subjectsOf } from './subjects';

const SMALLER_BY = 100;
const FEWEST = 100;

async function measureAll(large: Stage, small: Stage, bare: Target, wish: Wish): Promise<Measured[]> {
  const lines = linesOf(await subjectsOf(large.databaseUrl));
  const smallLines = linesOf(await subjectsOf(small.databaseUrl));
  const measured: Measured[] = [];
  for (const [nth, line] of lines.entries()) {
    const targets = { ours: large.ours, bare, small: small.ours, smallLine: smallLines[nth] ?? line };
    measured.push(await step(`Measuring: ${line.name}`, () => measure(targets, line, wish)));
  }
  return measured;
}

interface Sizes {
  large: number;
  small: number;
}

/** The servers of a run; they end in the order opposite to their beginning, whatever happens. */
async function played(cluster: Cluster, sizes: Sizes, wish: Wish): Promise<Result> {
  const open: { stop(): Promise<void> }[] = [];
  const opened = async <T extends { stop(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const result = await opening;
    open.unshift(result);
    return result;
  };
  try {
    const start = (tickets: number) =>
      step(`Starting on ${tickets} tickets`, () => opened(openStage(cluster, wish.folder, tickets)));
    const small = await start(sizes.small);
    const large = await start(sizes.large);
    const bare = await step('Starting the bare server', () => opened(openBare(cluster, large)));
    const lines = await measureAll(large, small, bare, wish);
    const pace = { seconds: wish.seconds, rounds: wish.rounds };
    const memoryMb = memoryOf(large.ours.pid);
    await bare.stop();
    const trials = await tryAll(large, wish);
    return { suite: 'panel', ...machine(), ...sizes, pace, lines, memoryMb, trials };
  } finally {
    for (const each of open) await each.stop();
  }
}

/** The panel under ten connections: its lines against a bare server, and against tables a hundredth of the size. */
export async function panel(wish: Wish): Promise<Result> {
  const small = Math.max(FEWEST, Math.round(wish.tickets / SMALLER_BY));
  await ensureTemplates(wish, [small, wish.tickets]);
  const cluster = await openCluster(wish.folder, { isDurable: true });
  try {
    return await played(cluster, { small, large: wish.tickets }, wish);
  } finally {
    await cluster.stop();
  }
}
