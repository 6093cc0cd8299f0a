import { ticketTypeFields } from '@shouwen/domain/contract';
import { parseTicketType } from '@shouwen/domain/definition';
import { everywhere } from '../../access/scope';
import { keptBody, numberInForce } from '../../definition/in-force-body';
import { requireShared } from '../../panel/complete';
import { declare } from '../../panel/declaration';

const DRAFT = `(jsonb_build_object('nature', t.nature, 'callback', t.callback, 'residentsMayFile', t.residents_may_file IS TRUE,
  'form', COALESCE(t.form, '[]')) || jsonb_strip_nulls(jsonb_build_object('resolve', t.resolve, 'departmentCode', t.department_code)))`;

/** The `body` that a form sends is stored in parts; saving publishes the next version (the content type's hooks). */
export const ticketTypes = declare({
  resource: 'ticket-types',
  type: 'ticket-type',
  fields: ticketTypeFields,
  refusals: ['ticket-type', 'target', 'form'],
  anchor: everywhere,
  overrides: {
    body: { sql: keptBody('ticket-type', DRAFT) },
    inForce: { sql: numberInForce('ticket-type') },
  },
  async complete({ data: { body, ...data }, context }) {
    await requireShared(context, 'deadline_policies', 'policy', data.policy);
    if (body === undefined) return data;
    return { ...data, resolve: null, departmentCode: null, ...parseTicketType(body) };
  },
  search: ['code', 'nameZh', 'nameEn'],
});
