import { staffRoles, type Resource, type StaffRole } from '@shouwen/domain/contract';
import { resourceNames, words } from '@shouwen/domain/messages';
import { matrix, rightOf, type Operation } from '../../cms/src/access/matrix';
import type { RowScope } from '../../cms/src/access/scope';
import { scopeWords } from '../../cms/src/access/scope-words';
import { table } from './table';

const LETTERS: Readonly<Record<Operation, string>> = { list: 'R', create: 'C', update: 'U', delete: 'D' };

export const roleHead = (role: StaffRole): string => `${words.en.role[role]} ${words['zh-CN'].role[role]}`;

const isResource = (name: string): name is Resource => Object.hasOwn(matrix, name);

function cell(role: StaffRole, resource: Resource): string {
  const right = rightOf(role, resource);
  if (!right) return '–';
  return `${right.operations.map((operation) => LETTERS[operation]).join('')} ${right.scopes.join(', ')}`;
}

/** Role × resource: what one may do, and with which rows. */
export function matrixTable(): string {
  const rows = Object.keys(matrix)
    .filter(isResource)
    .map((resource) => [
      `\`${resource}\` ${resourceNames['zh-CN'][resource]}`,
      ...staffRoles.map((role) => cell(role, resource)),
    ]);
  return table(['Resource', ...staffRoles.map(roleHead)], rows);
}

/** Which rows each scope means. */
export function scopeTable(): string {
  const scopes = Object.entries(scopeWords) as [RowScope, (typeof scopeWords)[RowScope]][];
  return table(
    ['Scope', 'Rows', '范围'],
    scopes.map(([scope, told]) => [`\`${scope}\``, told.en, told['zh-CN']]),
  );
}
