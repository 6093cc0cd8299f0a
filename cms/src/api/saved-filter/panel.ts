import { savedFilterFields } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { leaders } from '../../access/matrix';
import { inCentre } from '../../access/scope';
import { declare, type Draft } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { questionOf, type Asked } from '../../panel/question';

/** What is kept can be asked: a filter that the list would refuse is refused before it is saved. */
function completed({ data, context }: Draft): Input {
  const { panel, caller, now, present } = context;
  const { resource, filter, sort } = { ...present, ...data };
  const order = Array.isArray(sort) && sort.length > 0 ? sort : undefined;
  try {
    questionOf(panel, caller, { resource, filter, sort: order } as Asked, now);
  } catch (error) {
    if (error instanceof DomainError && error.path !== undefined && error.path !== 'sort')
      throw problem(error.code, error.path === 'resource' ? 'resource' : 'filter', error.params);
    throw error;
  }
  return present ? data : { ...data, owner: caller.staffId };
}

/** A person's own filters, and those that somebody of their centre shares with everybody there. */
export const savedFilters = declare({
  resource: 'saved-filters',
  type: 'saved-filter',
  fields: savedFilterFields,
  anchor: inCentre('t.service_center_id', {
    own: ({ staff, centre }) =>
      `(t.owner_id = ${staff} OR (t.is_shared AND t.service_center_id ${centre === undefined ? 'IS NULL' : `= ${centre}`}))`,
  }),
  home: 'caller',
  complete: completed,
  mayChange: ({ owner, isShared }, { staff, role }) =>
    owner === staff || (isShared === true && leaders.includes(role)),
  isPrivate: true,
  refusals: ['query'],
  search: ['name'],
});
