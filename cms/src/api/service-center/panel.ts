import { serviceCenterFields } from '@shouwen/domain/contract';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';

export const serviceCenters = declare({
  resource: 'service-centers',
  type: 'service-center',
  fields: serviceCenterFields,
  anchor: inCentre('t.id'),
  search: ['name', 'code'],
});
