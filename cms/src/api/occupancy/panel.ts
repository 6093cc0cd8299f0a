import { occupancyFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const occupancies = declare({
  resource: 'occupancies',
  type: 'occupancy',
  fields: occupancyFields,
  anchor: { centre: 't.service_center_id' },
});
