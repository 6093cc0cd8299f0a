import { staffRoles, type Resource, type StaffRole } from '@shouwen/domain/contract';
import { may, rightOf, type Operation } from '../access/matrix';
import { scopeWords } from '../access/scope-words';
import type { RouteDescription, Schema } from '../panel/description';
import { grouped } from '../grouped';
import { labelsOf } from './labels';

const inWords = (role: StaffRole): string => labelsOf('role', role).en.toLowerCase();

const rolesWith = (resource: Resource, operation: Operation): StaffRole[] =>
  staffRoles.filter((role) => may(role, resource, operation));

export const isUsed = (resource: Resource, operation: Operation): boolean =>
  rolesWith(resource, operation).length > 0;

/** Roles that reach the same rows stand in one sentence: "clerk, manager (their service centre); company (…)". */
function sentence(resource: Resource, roles: readonly StaffRole[]): string {
  const rows = (role: StaffRole) =>
    (rightOf(role, resource)?.scopes ?? []).map((scope) => scopeWords[scope].en).join('; ');
  const groups = [...grouped(roles, rows)];
  return groups.map(([scopes, of]) => `${of.map(inWords).join(', ')} (${scopes})`).join(' · ');
}

/** Who may do something with a resource, and with which rows of it. */
export function permission(resource: Resource, operation: Operation): Schema {
  const roles = rolesWith(resource, operation);
  return {
    description: `Who may: ${sentence(resource, roles)}.`,
    'x-roles': roles.map((role) => ({ role, scopes: rightOf(role, resource)?.scopes ?? [] })),
  };
}

/** Who may use a route: everybody who is logged in, or those it names. */
export function permissionOf({ who, from, detail }: RouteDescription): Schema {
  const { roles = [], relations = [], note } = who ?? {};
  const persons = [...roles.map(inWords), ...relations, ...(note ? [note] : [])];
  const parts = [
    ...(detail ? [detail] : []),
    `Who may: ${who ? persons.join(', ') : 'everybody who is logged in'}.`,
    ...(from ? [`Taken in the states ${from.join(', ')}.`] : []),
  ];
  return {
    description: parts.join('\n\n'),
    ...(who ? { 'x-roles': roles.map((role) => ({ role })), 'x-relations': relations } : {}),
    ...(from ? { 'x-from': from } : {}),
  };
}
