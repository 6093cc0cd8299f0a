import { ticketTypeFields } from '@shouwen/domain/contract';
import { parseTicketType } from '@shouwen/domain/definition';
import { everywhere } from '../../access/scope';
import { inForce } from '../../definition/in-force-body';
import { declare } from '../../panel/declaration';

/** The `body` that a form sends is stored in parts; saving publishes the next version (the content type's hooks). */
export const ticketTypes = declare({
  resource: 'ticket-types',
  type: 'ticket-type',
  fields: ticketTypeFields,
  refusals: ['ticket-type', 'target'],
  anchor: everywhere,
  overrides: { body: { sql: inForce('ticket-type') } },
  complete: ({ data: { body, ...data } }) =>
    body === undefined ? data : { ...data, resolve: null, ...parseTicketType(body) },
  search: ['code', 'nameZh', 'nameEn'],
});
