import { buildingFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const buildings = declare({
  resource: 'buildings',
  type: 'building',
  fields: { ...buildingFields, code: { kind: 'text' } },
  anchor: { centre: 't.service_center_id' },
  search: ['t.name', 't.code'],
});
