import { deadlinePolicyFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

const IN_FORCE = `(SELECT v.body FROM definition_versions v WHERE v.kind = 'deadline-policy' AND v.definition = t.document_id ORDER BY v.number DESC LIMIT 1)`;

export const deadlinePolicies = declare({
  resource: 'deadline-policies',
  type: 'deadline-policy',
  fields: deadlinePolicyFields,
  anchor: 'none',
  overrides: { body: { sql: IN_FORCE } },
  search: ['t.name', 't.code'],
});
