import { DomainError } from '@shouwen/domain/error';
import type { WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { handOverTickets, isWaitedFor } from '../ticket';

/** Who hands over, and the centre in which they do. */
interface Leaver {
  staff: number;
  centre: number | null;
}

interface Colleague {
  id: number;
  department: number | null;
}

/** Somebody else who works in the same centre today. */
async function colleague(
  { sql, now }: WriteContext,
  { staff, centre }: Leaver,
  field: string,
  id: unknown,
): Promise<Colleague | undefined> {
  if (typeof id !== 'string') return undefined;
  const [found] = await sql.query<Colleague>(
    `SELECT s.id, m.department_id AS department FROM staff_members s JOIN memberships m ON m.staff_id = s.id AND shouwen_in_force(m, $3)
      WHERE s.document_id = $1 AND s.id <> $2 AND s.is_active IS NOT FALSE
        AND m.service_center_id = $4`,
    [id, staff, now, centre],
  );
  if (!found) throw problem('input.unknown-record', field);
  return found;
}

/**
 * Gives all that a person answers for to `to`, and all that they have in hand to `assignedTo` (or `to`), in one
 * act; who was asked first stays on record. Answers how many tickets moved. Without `to` nothing may be left open.
 */
export async function handOverAll(context: WriteContext, leaver: Leaver, input: Input): Promise<number> {
  const to = await colleague(context, leaver, 'to', input.to);
  const assigned = await colleague(context, leaver, 'assignedTo', input.assignedTo);
  const { staff: from, centre } = leaver;
  if (!to) {
    if (await isWaitedFor(context, { from, centre })) throw new DomainError('staff.has-open-tickets');
    return 0;
  }
  return handOverTickets(context, {
    from,
    centre,
    answerable: to.id,
    assignee: assigned ?? to,
    reason: String(input.reason),
  });
}
