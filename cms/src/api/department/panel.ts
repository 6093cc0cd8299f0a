import { departmentFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const departments = declare({
  resource: 'departments',
  type: 'department',
  fields: departmentFields,
  anchor: { centre: 't.service_center_id' },
  search: ['t.name', 't.code'],
});
