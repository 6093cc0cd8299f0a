import { sectionFields } from '@shouwen/domain/contract';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';
import { codedByName } from '../../panel/complete';

export const sections = declare({
  resource: 'sections',
  type: 'section',
  fields: sectionFields,
  anchor: inCentre('t.service_center_id'),
  home: { field: 'community' },
  complete: codedByName,
  search: ['name', 'code'],
});
