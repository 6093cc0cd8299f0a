import { ticketEventFields } from '@shouwen/domain/contract';
import { ofTicket } from '../../access/reach';
import { declare } from '../../panel/declaration';

export const ticketEvents = declare({
  resource: 'ticket-events',
  type: 'event',
  fields: ticketEventFields,
  anchor: ofTicket(`t.subject_kind = 'ticket' AND tk.document_id = t.subject`),
  overrides: { ticket: { sql: 't.subject' } },
  search: ['body'],
});
