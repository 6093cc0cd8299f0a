import { exportFields, isResource, limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import { may } from '../../access/matrix';
import { relationFor, type Panel, type PanelResource } from '../../panel/engine';
import { readInput, type Input } from '../../panel/input';
import { Selection } from '../../query/selection';
import { orderBy } from '../../query/list';
import { filterOf, sortOf, type ListRequest } from '../../query/request';

/** What is to be exported: the very selection that the list on the screen shows. */
export interface ExportQuestion {
  resource: PanelResource;
  selection: Selection;
  sort: ListRequest['sort'];
}

/** Reads the parameters of an export as its owner may ask them now; refuses what a list would refuse. */
export function exportQuestion(panel: Panel, caller: Caller, parameters: Input, now: Date): ExportQuestion {
  const { resource: name, filter, sort } = readInput(exportFields, parameters);
  const resource = isResource(String(name)) ? panel.get(String(name)) : undefined;
  if (!resource)
    throw new DomainError('query.unknown-resource', { path: 'resource', params: { resource: String(name) } });
  if (!may(caller.role, resource.declaration.resource, 'list')) throw new DomainError('access.refused');
  const selection = new Selection(relationFor(resource, caller), filterOf(filter), now);
  const question = { resource, selection, sort: sortOf(sort) };
  // a sort that cannot be is refused before anything is queued
  orderBy(selection.relation, question.sort);
  return question;
}

export const MOST_ROWS = limits.exportRows;
