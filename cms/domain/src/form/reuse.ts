import { DomainError } from '../error';
import type { FormSpec } from './types';

/**
 * An id belongs to its question for good: refuses an item that bears the id of one of another kind in an earlier
 * version, since answers that are stored under it would be read as something else.
 */
export function refuseReuse(spec: FormSpec, earlier: readonly FormSpec[], path = 'form'): void {
  const kinds = new Map(earlier.flatMap((version) => version.map(({ id, kind }) => [id, kind] as const)));
  for (const [index, { id, kind }] of spec.entries()) {
    const former = kinds.get(id);
    if (former !== undefined && former !== kind)
      throw new DomainError('form.id-reused', { path: `${path}[${index}].id`, params: { id } });
  }
}
