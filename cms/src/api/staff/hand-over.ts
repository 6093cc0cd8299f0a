import { DomainError } from '@shouwen/domain/error';
import type { WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { handOverTickets } from '../ticket';

interface Colleague {
  id: number;
  department: number | null;
}

/** Somebody else who works in the same centre today. */
async function colleague(
  { sql, now }: WriteContext,
  { staff, field, id }: { staff: number; field: string; id: unknown },
): Promise<Colleague | undefined> {
  if (typeof id !== 'string') return undefined;
  const [found] = await sql.query<Colleague>(
    `SELECT s.id, m.department_id AS department FROM staff_members s JOIN memberships m ON m.staff_id = s.id AND shouwen_in_force(m, $3)
      WHERE s.document_id = $1 AND s.id <> $2 AND s.is_active IS NOT FALSE
        AND m.service_center_id IN (SELECT service_center_id FROM memberships WHERE staff_id = $2)`,
    [id, staff, now],
  );
  if (!found) throw problem('input.unknown-record', field);
  return found;
}

/** How many tickets wait on a person: to be done by them, or answered for. */
async function openTickets({ sql }: WriteContext, staff: number): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM tickets
      WHERE (assignee_id = $1 AND state IN ('new', 'dispatched', 'in-progress', 'waiting'))
         OR (answerable_id = $1 AND state IN ('new', 'dispatched', 'in-progress', 'waiting', 'resolved', 'invalid'))`,
    [staff],
  );
  return row?.count ?? 0;
}

/**
 * Gives all that a person answers for to `to`, and all that they have in hand to `assignedTo` (or `to`), in one
 * act; who was asked first stays on record. Answers how many tickets moved. Without `to` nothing may be left open.
 */
export async function handOverAll(context: WriteContext, staff: number, input: Input): Promise<number> {
  const to = await colleague(context, { staff, field: 'to', id: input.to });
  const assigned = await colleague(context, { staff, field: 'assignedTo', id: input.assignedTo });
  if (!to) {
    if ((await openTickets(context, staff)) > 0) throw new DomainError('staff.has-open-tickets');
    return 0;
  }
  return handOverTickets(context, {
    from: staff,
    answerable: to.id,
    assignee: assigned ?? to,
    reason: String(input.reason),
  });
}
