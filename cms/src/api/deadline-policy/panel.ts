import { deadlinePolicyFields } from '@shouwen/domain/contract';
import { parsePolicy } from '@shouwen/domain/definition';
import { sharedOrIn } from '../../access/scope';
import { keptBody } from '../../definition/in-force-body';
import { codedBySystem, requireShared } from '../../panel/complete';
import { declare, type Draft } from '../../panel/declaration';
import type { Input } from '../../panel/input';

const DRAFT = `jsonb_build_object('targets', t.targets, 'invalidatedBy', t.invalidated_by, 'callbackAttempts', t.callback_attempts)`;

/** A policy of one centre may run on that centre's calendar, one that all share only on a calendar that all share. */
async function requireCalendar({ data, context }: Draft): Promise<void> {
  const { present, caller, sql } = context;
  const [stored] = present
    ? await sql.query<{ centre: number | null }>(
        'SELECT service_center_id AS centre FROM deadline_policies WHERE document_id = $1',
        [present.id],
      )
    : [{ centre: caller.serviceCenterId }];
  if (stored?.centre === null) await requireShared(context, 'calendars', 'calendar', data.calendar);
}

async function completed(draft: Draft): Promise<Input> {
  await requireCalendar(draft);
  const { body, ...data } = codedBySystem(draft);
  return body === undefined ? data : { ...data, ...parsePolicy(body) };
}

/** The `body` that a form sends is stored in parts; saving publishes the next version (the content type's hooks). */
export const deadlinePolicies = declare({
  resource: 'deadline-policies',
  type: 'deadline-policy',
  fields: deadlinePolicyFields,
  refusals: ['policy', 'target'],
  anchor: sharedOrIn('t.service_center_id'),
  home: 'caller',
  overrides: { body: { sql: keptBody('deadline-policy', DRAFT) } },
  complete: completed,
  search: ['name', 'code'],
});
