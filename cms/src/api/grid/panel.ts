import { gridFields } from '@shouwen/domain/contract';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';
import { codedByName } from '../../panel/complete';

export const grids = declare({
  resource: 'grids',
  type: 'grid',
  fields: gridFields,
  anchor: inCentre('t.service_center_id'),
  home: { field: 'community' },
  complete: codedByName,
  search: ['name', 'code'],
});
