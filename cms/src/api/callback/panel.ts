import { callbackFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const callbacks = declare({
  resource: 'callbacks',
  type: 'callback',
  fields: callbackFields,
  anchor: { ticket: 'tk.id = t.ticket_id' },
  overrides: { at: { attribute: 'calledAt' }, by: { attribute: 'calledBy' } },
  search: ['t.remark'],
});
