import { ticketEventFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

export const ticketEvents = declare({
  resource: 'ticket-events',
  type: 'event',
  fields: ticketEventFields,
  anchor: { ticket: `t.subject_kind = 'ticket' AND tk.document_id = t.subject` },
  overrides: { ticket: { sql: 't.subject' } },
  search: ['t.body'],
});
