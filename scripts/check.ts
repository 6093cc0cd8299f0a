import { build } from './build/build';
import { steps } from './checking/steps';
import { runStep } from './checking/runStep';
import { stopSignal } from './server/stopSignal';

/** `npm run check`: every step runs, each says how it went; two at a time. */
export async function main(): Promise<number> {
  const stopping = stopSignal();
  // the server's types come from the built domain package
  await build(stopping, ['domain']);
  const waiting = [...steps];
  const failed: string[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await runStep(step, stopping))) failed.push(step.name);
    }
  };
  await Promise.all([work(), work()]);
  stopping.throwIfAborted();
  console.log(failed.length === 0 ? 'Everything checks.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}
