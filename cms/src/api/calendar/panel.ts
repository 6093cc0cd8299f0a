import { calendarFields } from '@shouwen/domain/contract';
import { sharedOrIn } from '../../access/scope';
import { codedBySystem } from '../../panel/complete';
import { declare } from '../../panel/declaration';

/** A calendar that somebody adds is their centre's own; the shipped one belongs to all. */
export const calendars = declare({
  resource: 'calendars',
  type: 'calendar',
  fields: calendarFields,
  refusals: ['calendar'],
  anchor: sharedOrIn('t.service_center_id'),
  home: 'caller',
  complete: codedBySystem,
  search: ['name', 'code'],
});
