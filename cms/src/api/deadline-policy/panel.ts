import { deadlinePolicyFields } from '@shouwen/domain/contract';
import { parsePolicy } from '@shouwen/domain/definition';
import { sharedOrIn } from '../../access/scope';
import { keptBody } from '../../definition/in-force-body';
import { declare } from '../../panel/declaration';

const DRAFT = `jsonb_build_object('targets', t.targets, 'invalidatedBy', t.invalidated_by, 'callbackAttempts', t.callback_attempts)`;

/** The `body` that a form sends is stored in parts; saving publishes the next version (the content type's hooks). */
export const deadlinePolicies = declare({
  resource: 'deadline-policies',
  type: 'deadline-policy',
  fields: deadlinePolicyFields,
  refusals: ['policy', 'target'],
  anchor: sharedOrIn('t.service_center_id'),
  home: 'caller',
  overrides: { body: { sql: keptBody('deadline-policy', DRAFT) } },
  complete: ({ data: { body, ...data } }) => (body === undefined ? data : { ...data, ...parsePolicy(body) }),
  search: ['name', 'code'],
});
