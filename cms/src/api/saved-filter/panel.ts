import {
  isResource,
  resources,
  savedFilterFields,
  staffRoles,
  type StaffRole,
} from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import { leaders, may } from '../../access/matrix';
import { inCentre, type Me } from '../../access/scope';
import { declare, type Draft, type WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { questionOf, type Asked } from '../../panel/question';
import type { Row } from '../../query/relation';

/** Of what is shared, only lists that the caller has: a filter tells by itself what somebody looked for. */
function shared({ centre, role }: Me): string {
  const listed = resources.filter((resource) => may(role, resource, 'list')).map((code) => `'${code}'`);
  const here = centre === undefined ? 'IS NULL' : `= ${centre}`;
  return `(t.is_shared AND t.service_center_id ${here} AND t.resource IN (${listed.join(', ')}))`;
}

const isListed = (role: StaffRole, resource: unknown): boolean =>
  typeof resource === 'string' && isResource(resource) && may(role, resource, 'list');

function requireAskable({ panel, caller, now }: WriteContext, asked: Asked): void {
  try {
    questionOf(panel, caller, asked, now);
  } catch (error) {
    if (!(error instanceof DomainError) || error.path === undefined) throw error;
    if (error.path === 'sort') throw error;
    throw problem(error.code, error.path === 'resource' ? 'resource' : 'filter', error.params);
  }
}

/** What is kept can be asked, and what is shared by everybody who has the list: nobody reads a number they see masked. */
function completed({ data, context }: Draft): Input {
  const { caller, present } = context;
  const { sort, isShared, owner, resource, filter }: Input = { ...present, ...data };
  const asked = { resource, filter, sort: Array.isArray(sort) && sort.length > 0 ? sort : undefined };
  requireAskable(context, asked);
  if (isShared === true)
    for (const role of staffRoles.filter((each) => isListed(each, resource)))
      requireAskable({ ...context, caller: { ...caller, role } }, asked);
  // what a leader took from everybody would be out of their own sight: they delete it
  else if (present && owner !== caller.staff) throw new DomainError('access.refused');
  return present ? data : { ...data, owner: caller.staffId };
}

const isLeadersToo = ({ isShared }: Row, { role }: Caller): boolean =>
  isShared === true && leaders.includes(role);

function abilitiesOf(row: Row, caller: Caller): string[] {
  if (row.owner === caller.staff) return ['update', 'share', 'delete'];
  return isLeadersToo(row, caller) ? ['update', 'delete'] : [];
}

/** A person's own filters, and those that somebody of their centre shares with everybody there. */
export const savedFilters = declare({
  resource: 'saved-filters',
  type: 'saved-filter',
  fields: savedFilterFields,
  anchor: inCentre('t.service_center_id', {
    own: (me) => `(t.owner_id = ${me.staff} OR ${shared(me)})`,
  }),
  home: 'caller',
  complete: completed,
  mayChange: (row, caller) => row.owner === caller.staff || isLeadersToo(row, caller),
  overrides: { abilities: { sql: `'[]'::jsonb` } },
  present: (rows, { caller }) =>
    Promise.resolve(rows.map((row) => ({ ...row, abilities: abilitiesOf(row, caller) }))),
  isPrivate: true,
  refusals: ['query'],
  search: ['name'],
});
