import { sectionFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const sections = declare({
  resource: 'sections',
  type: 'section',
  fields: sectionFields,
  anchor: { centre: 't.service_center_id' },
  search: ['t.name', 't.code'],
});
