import type { Person, TicketBody } from './person';
import { of, staffId } from './twoCentres';

/** Registers a ticket and brings it to the engineer who works on it. */
export async function bringIntoProgress(
  clerk: Person,
  engineer: Person,
  told: Record<string, unknown> = {},
): Promise<TicketBody> {
  const { id } = await clerk.registers(told);
  await clerk.does(id, 'dispatch', { department: of('a').engineering, assignee: staffId('engineer') });
  return engineer.does(id, 'accept');
}
