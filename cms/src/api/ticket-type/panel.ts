import { natures, ticketTypeFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

const IN_FORCE = `(SELECT v.body FROM definition_versions v WHERE v.kind = 'ticket-type' AND v.definition = t.document_id ORDER BY v.number DESC LIMIT 1)`;

export const ticketTypes = declare({
  resource: 'ticket-types',
  type: 'ticket-type',
  fields: { ...ticketTypeFields, nature: { kind: 'code', values: natures }, position: { kind: 'integer' } },
  anchor: 'none',
  overrides: { body: { sql: IN_FORCE } },
  search: ['t.code', 't.name_zh', 't.name_en'],
});
