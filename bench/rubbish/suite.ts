import { createRequire } from 'node:module';
import { step } from '../../scripts/console/step.js';
import type * as Run from '../../tests/rubbish/run';
import type * as Scene from '../../tests/rubbish/scene';
import globalSetup from '../../tests/support/globalSetup';
import globalTeardown from '../../tests/support/globalTeardown';

/** What the person at the keyboard asks of the long run. */
export interface RubbishWish {
  /** How many in all; ten million take hours. */
  requests: number;
  /** Another seed is other rubbish; absent: that of the test. */
  seed?: number;
  /** The batch to go on with, where a run was stopped. */
  from?: number;
  stopping: AbortSignal;
}

export interface RubbishResult {
  suite: 'rubbish';
  seed: number;
  requests: number;
  perSecond: number;
  /** HTTP status → how often. */
  statuses: Readonly<Record<string, number>>;
  /** Where a run would go on. */
  nextBatch: number;
}

// only once the domain package is built, which the declarations come from
const load = createRequire(__filename);

async function thrown(wish: RubbishWish): Promise<RubbishResult> {
  const { openScene } = load('../../tests/rubbish/scene') as typeof Scene;
  const { RUBBISH_SEED, throwRubbish } = load('../../tests/rubbish/run') as typeof Run;
  const seed = wish.seed ?? RUBBISH_SEED;
  const scene = await step('Stocking two centres', openScene);
  try {
    const since = performance.now();
    const perSecond = (requests: number) => Math.round((requests * 1_000) / (performance.now() - since));
    const tally: Run.Tally = await step(
      `Throwing ${wish.requests} requests of rubbish, seed ${seed}`,
      (say) =>
        throwRubbish(scene, {
          ...wish,
          seed,
          progress: ({ requests, batch }) =>
            say(`${requests} thrown, ${perSecond(requests)} a second, next batch ${batch}`),
        }),
    );
    const { requests, batch: nextBatch } = tally;
    const statuses = Object.fromEntries([...tally.statuses].sort(([a], [b]) => a - b));
    return { suite: 'rubbish', seed, requests, perSecond: perSecond(requests), statuses, nextBatch };
  } finally {
    await scene.desk.close();
  }
}

/** The property of tests/rubbish in the long run: on a cluster of its own, until enough was thrown or a defect is found. */
export async function rubbish(wish: RubbishWish): Promise<RubbishResult> {
  await globalSetup();
  try {
    return await thrown(wish);
  } finally {
    await globalTeardown();
  }
}

/** The result as people read it. */
export const rubbishTable = ({ requests, seed, perSecond, statuses, nextBatch }: RubbishResult): string =>
  [
    `rubbish: ${requests} requests, ${perSecond} a second, seed ${seed}: no server error, no changed row, nothing taken`,
    Object.entries(statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join('  '),
    `goes on at batch ${nextBatch}`,
  ].join('\n');
