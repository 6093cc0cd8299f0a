import { communityFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const communities = declare({
  resource: 'communities',
  type: 'community',
  fields: communityFields,
  anchor: { centre: 't.service_center_id' },
  search: ['t.name', 't.code'],
});
