import { householdFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const households = declare({
  resource: 'households',
  type: 'household',
  fields: { ...householdFields, community: { kind: 'relation', of: 'communities' } },
  anchor: { centre: 't.service_center_id' },
  search: ['t.code'],
});
