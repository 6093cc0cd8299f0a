import { communityFields } from '@shouwen/domain/contract';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';
import { codedByName } from '../../panel/complete';

export const communities = declare({
  resource: 'communities',
  type: 'community',
  fields: communityFields,
  anchor: inCentre('t.service_center_id'),
  home: 'caller',
  complete: codedByName,
  search: ['name', 'code'],
});
