import { auditEntryFields } from '@shouwen/domain/contract';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';

/** Who logged in, was refused, or changed what about people and rules; nothing takes an entry away again. */
export const auditEntries = declare({
  resource: 'audit-entries',
  type: 'audit-entry',
  fields: auditEntryFields,
  anchor: inCentre('t.service_center_id'),
  search: ['username', 'address', 'note'],
});
