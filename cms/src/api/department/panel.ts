import { departmentFields } from '@shouwen/domain/contract';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';
import { codedByName } from '../../panel/complete';

export const departments = declare({
  resource: 'departments',
  type: 'department',
  fields: departmentFields,
  anchor: inCentre('t.service_center_id'),
  home: 'caller',
  complete: codedByName,
  search: ['name', 'code'],
});
