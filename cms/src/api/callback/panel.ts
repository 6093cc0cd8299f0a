import { callbackFields } from '@shouwen/domain/contract';
import { ofTicket } from '../../access/reach';
import { declare } from '../../panel/declaration';

export const callbacks = declare({
  resource: 'callbacks',
  type: 'callback',
  fields: callbackFields,
  anchor: ofTicket('tk.id = t.ticket_id'),
  overrides: { at: { attribute: 'calledAt' }, by: { attribute: 'calledBy' } },
  search: ['remark'],
});
