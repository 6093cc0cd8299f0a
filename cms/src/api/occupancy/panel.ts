import { occupancyFields } from '@shouwen/domain/contract';
import { givenHouseholds } from '../../access/reach';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';

export const occupancies = declare({
  resource: 'occupancies',
  type: 'occupancy',
  fields: occupancyFields,
  anchor: inCentre('t.service_center_id', { grid: (me) => `t.household_id IN ${givenHouseholds(me)}` }),
  home: { field: 'household' },
});
