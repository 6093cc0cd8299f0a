import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Reports } from '../../cms/src/backup/report';
import { runAct } from '../../scripts/backup/run';
import { step } from '../../scripts/console/step.js';
import type { Wish } from '../arguments';
import type { Line } from '../load/line';
import { type Round, runRound } from '../load/round';
import { median, perSecond } from '../load/summary';
import { linesOf } from '../panel/lines';
import { openStage, type Stage } from '../panel/stage';
import { subjectsOf } from '../panel/subjects';
import { machine, type Machine } from '../report/machine';
import { type Cluster, openCluster } from '../stage/cluster';
import { ensureTemplates } from '../stage/template';

export interface BackupResult extends Machine {
  suite: 'backup';
  tickets: number;
  rows: number;
  rowBytes: number;
  bytes: number;
  backupSeconds: number;
  restoreSeconds: number;
  /** Queue pages a second while nothing else runs, and while a backup is taken. */
  quiet: number;
  meanwhile: number;
}

interface House {
  databaseUrl: string;
  dataDir: string;
}

/** Runs one act of the backup's command and answers what it tells, and how long it took. */
async function timed<Act extends keyof Reports>(
  name: Act,
  args: readonly string[],
  { databaseUrl, dataDir }: House,
  { stopping }: Wish,
): Promise<{ report: Reports[Act]; seconds: number }> {
  const env = { PATH: process.env.PATH, TZ: 'UTC', DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
  const since = performance.now();
  const report = await runAct(name, args, env, stopping, () => undefined);
  return { report, seconds: (performance.now() - since) / 1_000 };
}

/** Backs up while ten people turn the pages of their queues; before and after they turn them alone. */
async function measured(stage: Stage, line: Line, file: string, wish: Wish) {
  const { seconds } = wish;
  const alone: Round[] = [];
  const meanwhile: Round[] = [];
  const turn = (nth: number) => runRound(stage.ours, line, seconds, nth * 1_000_000);
  await turn(0);
  for (let nth = 0; nth < wish.rounds; nth += 1) alone.push(await turn(1 + nth));
  let isOver = false;
  const taking = timed('taken', ['take', '--file', file, '--overwrite'], stage, wish).finally(
    () => (isOver = true),
  );
  taking.catch(() => undefined);
  for (let nth = 0; !isOver; nth += 1) meanwhile.push(await turn(100 + nth));
  const taken = await taking;
  for (let nth = 0; nth < wish.rounds; nth += 1) alone.push(await turn(1_000 + nth));
  // the last round lies partly behind the end
  const whole = meanwhile.length > 1 ? meanwhile.slice(0, -1) : meanwhile;
  return { taken, quiet: median(alone.map(perSecond)), meanwhile: median(whole.map(perSecond)) };
}

async function restored(cluster: Cluster, file: string, wish: Wish): Promise<number> {
  const name = 'run_restored';
  const dataDir = join(wish.folder, name);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  await cluster.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await cluster.run(`CREATE DATABASE "${name}"`);
  const house = { databaseUrl: cluster.urlOf(name), dataDir };
  try {
    return (await timed('restored', ['restore', '--file', file], house, wish)).seconds;
  } finally {
    await cluster.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  }
}

async function played(cluster: Cluster, wish: Wish): Promise<BackupResult> {
  const file = join(wish.folder, 'backup.tar');
  const stage = await step(`Starting on ${wish.tickets} tickets`, () =>
    openStage(cluster, wish.folder, wish.tickets),
  );
  try {
    const [line] = linesOf(await subjectsOf(stage.databaseUrl));
    if (!line) throw new Error('There is no line to measure by.');
    const { taken, ...speeds } = await step('Backing up while people work', () =>
      measured(stage, line, file, wish),
    );
    const restoreSeconds = await step('Restoring', () => restored(cluster, file, wish));
    const { rows, rowBytes, bytes } = taken.report;
    const sizes = { tickets: wish.tickets, rows, rowBytes, bytes };
    return {
      suite: 'backup',
      ...machine(),
      ...sizes,
      ...speeds,
      backupSeconds: taken.seconds,
      restoreSeconds,
    };
  } finally {
    await stage.stop();
    rmSync(file, { force: true });
  }
}

/** A backup of filled tables beside ten people who work, and its restore. */
export async function backup(wish: Wish): Promise<BackupResult> {
  await ensureTemplates(wish, [wish.tickets]);
  const cluster = await openCluster(wish.folder, { isDurable: true });
  try {
    return await played(cluster, wish);
  } finally {
    await cluster.stop();
  }
}
