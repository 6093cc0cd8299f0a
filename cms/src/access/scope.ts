import type { Parameters } from '../query/parameters';
import type { Caller } from './caller';
import type { RowScope } from './matrix';

/** How the rows of a resource hang on a centre: by their own column, or by the ticket they belong to. */
export type Anchor = { centre: string } | { ticket: string; loose?: Loose } | 'none';

/** Rows that hang on nothing yet (`when`) are seen by one person only, whose numeric staff id stands in `by`. */
interface Loose {
  when: string;
  by: string;
}

function involved(ticket: string, caller: Caller, parameters: Parameters): string {
  const mine = `SELECT 1 FROM participants p WHERE p.ticket_id = ${ticket}`;
  const staff = `EXISTS (${mine} AND p.staff_id = ${parameters.add(caller.staffId)})`;
  if (caller.departmentId === null) return staff;
  return `(${staff} OR EXISTS (${mine} AND p.department_id = ${parameters.add(caller.departmentId)}))`;
}

function reachOf(scope: RowScope, anchor: Anchor, caller: Caller, parameters: Parameters): string {
  if (scope === 'company' || scope === 'shared' || anchor === 'none') return 'true';
  // a role bound to a centre whose membership names none sees nothing
  if (caller.serviceCenterId === null) return 'false';
  if ('centre' in anchor) {
    const sameCentre = `${anchor.centre} = ${parameters.add(caller.serviceCenterId)}`;
    return scope === 'involved' ? `${sameCentre} AND ${involved('t.id', caller, parameters)}` : sameCentre;
  }
  const inside = `tk.service_center_id = ${parameters.add(caller.serviceCenterId)}`;
  const reach = scope === 'involved' ? `${inside} AND ${involved('tk.id', caller, parameters)}` : inside;
  return `EXISTS (SELECT 1 FROM tickets tk WHERE ${anchor.ticket} AND ${reach})`;
}

/** The wall between centres (and around a handler's work) as one SQL condition over `t`. */
export function scopeCondition(
  scope: RowScope,
  anchor: Anchor,
  caller: Caller,
  parameters: Parameters,
): string {
  const reach = reachOf(scope, anchor, caller, parameters);
  const loose = typeof anchor === 'object' && 'ticket' in anchor ? anchor.loose : undefined;
  if (!loose) return reach;
  return `((${loose.when} AND ${loose.by} = ${parameters.add(caller.staffId)}) OR (NOT (${loose.when}) AND ${reach}))`;
}
