import type { ImportStage } from '@shouwen/domain/contract';
import type { TaskContext } from '../task';

const EVERY_MS = 300;

/** Says on the task how far it is, a few times a second, and breaks off once it was cancelled or this process is to end. */
export function progressOf(
  { goOn, report }: TaskContext,
  totalCount: number,
): (stage: ImportStage, doneCount: number) => Promise<void> {
  let told = 0;
  return async (stage, doneCount) => {
    goOn();
    if (Date.now() - told < EVERY_MS) return;
    told = Date.now();
    // more rows than lines were counted: the count was a guess
    await report({ stage, doneCount, totalCount: Math.max(totalCount, doneCount) });
  };
}
