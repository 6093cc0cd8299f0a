import {
  exportFields,
  type ExportFormat,
  type ExportWording,
  limits,
  type Resource,
} from '@shouwen/domain/contract';
import type { Caller } from '../../access/caller';
import type { Panel } from '../../panel/engine';
import { readInput, type Input } from '../../panel/input';
import { questionOf, type Question } from '../../panel/question';
import { chosenColumns, type Column } from './columns';

export interface ExportQuestion extends Question {
  name: Resource;
  columns: readonly Column[];
  format: ExportFormat;
  wording: ExportWording;
}

/** Reads the parameters of an export as its owner may ask them now; refuses what a list would refuse. */
export function exportQuestion(panel: Panel, caller: Caller, parameters: Input, now: Date): ExportQuestion {
  const {
    resource,
    filter,
    sort,
    columns = [],
    format = 'csv',
    as = 'codes',
  } = readInput(exportFields, parameters);
  const question = questionOf(panel, caller, { resource, filter, sort }, now);
  return {
    ...question,
    name: question.resource.declaration.resource,
    columns: chosenColumns(question.selection.relation, columns as unknown[], as === 'words'),
    format: format as ExportFormat,
    wording: as as ExportWording,
  };
}

export const MOST_ROWS = limits.exportRows;
