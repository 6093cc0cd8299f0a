import { cpus } from 'node:os';
import { linesOf } from '../panel/lines';
import { subjectsOf } from '../panel/subjects';
import { runRound, type Round } from '../load/round';
import { ratio } from '../load/summary';
import { runCrew } from '../stage/server';
import type { Wish } from '../arguments';
import type { Stage } from '../panel/stage';
import type { Trial } from './trial';

const LINE = 'queue page';
/** Two servers, PostgreSQL and whoever sends: with fewer cores all four share what one needs. */
const CORES = 4;

/** How much more two processes behind one port answer than one, round by round in turn. */
export async function twoProcesses(stage: Stage, { seconds, rounds }: Wish): Promise<Trial[]> {
  const { databaseUrl, dataDir, ours } = stage;
  const line = linesOf(await subjectsOf(databaseUrl)).find(({ name }) => name === LINE);
  if (!line) throw new Error(`There is no line "${LINE}".`);
  const crew = await runCrew({ databaseUrl, dataDir, env: { QUEUE: 'none' } }, 2);
  try {
    const two = { url: crew.url, tokens: ours.tokens };
    await runRound(two, line, seconds, 0);
    const [ofTwo, ofOne]: [Round[], Round[]] = [[], []];
    for (let nth = 0; nth < rounds; nth += 1) {
      ofTwo.push(await runRound(two, line, seconds, 0));
      ofOne.push(await runRound(ours, line, seconds, 0));
    }
    const cores = cpus().length;
    const value = ratio(ofTwo, ofOne);
    const about = cores < CORES ? `asked of ${CORES} cores and more: 1.5; here are ${cores}` : undefined;
    return [{ name: 'two processes', value, unit: '× one', least: about ? undefined : 1.5, about }];
  } finally {
    await crew.stop();
  }
}
