import type { StaffRole } from '@shouwen/domain/contract';
import type { Declaration, Guard } from '../../cms/src/panel/declaration';
import { roleHead } from './matrix';
import { table } from './table';

const all = (roles: readonly StaffRole[] | undefined, otherwise: string): string =>
  roles === undefined ? otherwise : roles.map(roleHead).join(', ');

const exception = ({ maskedFor, reveals }: Guard): string =>
  maskedFor && reveals ? 'for whoever has the record in hand' : '';

/** The fields that not everybody sees or writes who sees or writes the record. */
export function fieldTable(declarations: readonly Declaration[]): string {
  const rows = declarations.flatMap(({ resource, guards = {} }) =>
    Object.entries(guards).map(([field, guard]) => [
      `\`${resource}.${field}\``,
      all(guard.seenBy, 'everybody'),
      all(guard.maskedFor, 'nobody'),
      exception(guard),
      all(guard.writtenBy, 'whoever writes the record'),
    ]),
  );
  return table(['Field', 'Seen by', 'Masked for', 'Unmasked after all', 'Written by'], rows);
}
