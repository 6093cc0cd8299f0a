import { membershipFields } from '@shouwen/domain/contract';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';

export const memberships = declare({
  resource: 'memberships',
  type: 'membership',
  fields: membershipFields,
  anchor: inCentre('t.service_center_id', { own: (me) => `t.staff_id = ${me.staff}` }),
});
