import { step } from '../../scripts/console/step.js';
import type { Wish } from '../arguments';
import { machine, type Machine } from '../report/machine';
import { memoryOf } from '../report/memory';
import type { Result } from '../report/result';
import type { Target } from '../load/round';
import { type Cluster, openCluster } from '../stage/cluster';
import { ensureTemplates } from '../stage/template';
import { tryAll } from '../trials/all';
import { linesOf } from './lines';
import { measure, type Measured, type Player } from './measure';
import { openBare, openStage, type Stage } from './stage';
import { subjectsOf } from './subjects';

/** Beside the large tables, the smallest first. */
const SHARES = [0.01, 0.1];
const FEWEST = 100;

/** How many tickets the smaller tables hold; of a small run fewer tables than shares. */
export const smallerThan = (tickets: number): number[] => [
  ...new Set(SHARES.map((share) => Math.max(FEWEST, Math.round(tickets * share)))),
];

async function playersOf(stage: Stage): Promise<Player[]> {
  const lines = linesOf(await subjectsOf(stage.databaseUrl));
  return lines.map((line) => ({ target: stage.ours, line }));
}

async function measureAll(
  large: Stage,
  smaller: readonly Stage[],
  bare: Target,
  wish: Wish,
): Promise<Measured[]> {
  const others = await Promise.all(smaller.map(playersOf));
  const measured: Measured[] = [];
  for (const [nth, ours] of (await playersOf(large)).entries()) {
    const beside = { target: bare, line: ours.line };
    const players = { ours, bare: beside, smaller: others.flatMap((lines) => lines[nth] ?? []) };
    measured.push(await step(`Measuring: ${ours.line.name}`, () => measure(players, wish)));
  }
  return measured;
}

/** The servers of a run; they end in the order opposite to their beginning, whatever happens. */
async function played(
  cluster: Cluster,
  smaller: readonly number[],
  wish: Wish,
): Promise<Omit<Result, keyof Machine>> {
  const open: { stop(): Promise<void> }[] = [];
  const opened = async <T extends { stop(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const result = await opening;
    open.unshift(result);
    return result;
  };
  try {
    const start = (tickets: number) =>
      step(`Starting on ${tickets} tickets`, () => opened(openStage(cluster, wish.folder, tickets)));
    const stages: Stage[] = [];
    for (const tickets of smaller) stages.push(await start(tickets));
    const large = await start(wish.tickets);
    const bare = await step('Starting the bare server', () => opened(openBare(cluster, large)));
    const lines = await measureAll(large, stages, bare, wish);
    const pace = { seconds: wish.seconds, rounds: wish.rounds };
    const memoryMb = memoryOf(large.ours.pid);
    for (const each of [bare, ...stages]) await each.stop();
    const trials = await tryAll(large, wish);
    return { suite: 'panel', large: wish.tickets, smaller, pace, lines, memoryMb, trials };
  } finally {
    for (const each of open) await each.stop();
  }
}

/** The panel under ten connections: its lines against a bare server, and against smaller tables. */
export async function panel(wish: Wish): Promise<Result> {
  const smaller = smallerThan(wish.tickets);
  await ensureTemplates(wish, [...smaller, wish.tickets]);
  const cluster = await openCluster(wish.folder, { isDurable: true });
  try {
    // the load of others: once measuring has begun it is its own
    const where = machine();
    return { ...where, ...(await played(cluster, smaller, wish)) };
  } finally {
    await cluster.stop();
  }
}
