import { isResource } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../access/caller';
import { may } from '../access/matrix';
import { orderBy } from '../query/list';
import { filterOf, sortOf, type ListRequest } from '../query/request';
import { Selection } from '../query/selection';
import { relationFor, type Panel, type PanelResource } from './engine';

/** A list as somebody asks for it outside the list: to keep it, to count it, to export it. */
export interface Question {
  resource: PanelResource;
  selection: Selection;
  sort: ListRequest['sort'];
}

/** What a question names; read by its own room, understood here. */
export interface Asked {
  resource: unknown;
  filter?: unknown;
  sort?: unknown;
}

/** The very selection that the list would show this caller; refuses what the list would refuse. */
export function questionOf(
  panel: Panel,
  caller: Caller,
  { resource: asked, filter, sort }: Asked,
  now: Date,
): Question {
  const name = String(asked);
  const resource = isResource(name) ? panel.get(name) : undefined;
  if (!resource)
    throw new DomainError('query.unknown-resource', { path: 'resource', params: { resource: name } });
  if (!may(caller.role, resource.declaration.resource, 'list')) throw new DomainError('access.refused');
  const selection = new Selection(relationFor(resource, caller), filterOf(filter), now);
  const question = { resource, selection, sort: sortOf(sort) };
  // a sort that cannot be is refused before anything is kept or queued
  orderBy(selection.relation, question.sort);
  return question;
}
