import { calendarFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const calendars = declare({
  resource: 'calendars',
  type: 'calendar',
  fields: calendarFields,
  anchor: 'none',
  search: ['t.name'],
});
