import { exportFields, limits } from '@shouwen/domain/contract';
import type { Caller } from '../../access/caller';
import type { Panel } from '../../panel/engine';
import { readInput, type Input } from '../../panel/input';
import { questionOf, type Question } from '../../panel/question';

/** Reads the parameters of an export as its owner may ask them now; refuses what a list would refuse. */
export function exportQuestion(panel: Panel, caller: Caller, parameters: Input, now: Date): Question {
  const { resource, filter, sort } = readInput(exportFields, parameters);
  return questionOf(panel, caller, { resource, filter, sort }, now);
}

export const MOST_ROWS = limits.exportRows;
