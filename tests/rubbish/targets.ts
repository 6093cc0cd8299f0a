import {
  accountInputs,
  seenFields,
  verbInputs,
  verbs,
  type Fields,
  type Resource,
} from '@shouwen/domain/contract';
import { staffVerbInputs, staffVerbs } from '@shouwen/domain/staff';
import { authDoors } from '../../cms/src/access/auth-descriptions';
import { declarations, routes } from '../../cms/src/resources';

/** A resource and the fields that a body or a filter may name. */
export interface ResourceTarget {
  resource: Resource;
  fields: Fields;
}

export const resourceTargets: readonly ResourceTarget[] = declarations;

/** An act on one record: its address below the record, and the body that it would take. */
export interface ActTarget {
  resource: string;
  verb: string;
  fields: Fields;
}

export const actTargets: readonly ActTarget[] = [
  ...verbs.map((verb) => ({ resource: 'tickets', verb, fields: { ...verbInputs[verb], ...seenFields } })),
  ...staffVerbs.map((verb) => ({ resource: 'staff', verb, fields: staffVerbInputs[verb] })),
  { resource: 'tickets', verb: 'fly', fields: {} },
  { resource: 'staff', verb: 'fly', fields: {} },
];

/** The routes beside the dialect that write nothing, or read a form (which has a generator of its own). */
export const plainRoutes = routes.filter(
  ({ pattern }) => !pattern.includes(':verb') && pattern.join() !== 'files',
);

/** A door below `/api/auth/` and the names that its body knows. */
export interface DoorTarget {
  method: string;
  path: string;
  fields: Fields;
}

export const doorTargets: readonly DoorTarget[] = authDoors.map(({ method, path, body }) => ({
  method: method.toUpperCase(),
  path,
  fields: body && 'fields' in body ? body.fields : accountInputs.nothing,
}));
