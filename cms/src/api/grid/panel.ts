import { gridFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const grids = declare({
  resource: 'grids',
  type: 'grid',
  fields: gridFields,
  anchor: { centre: 't.service_center_id' },
  search: ['t.name', 't.code'],
});
