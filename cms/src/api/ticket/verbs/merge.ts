import { DomainError } from '@shouwen/domain/error';
import { isOpen, type TicketState } from '@shouwen/domain/ticket';
import { problem } from '../../../panel/input';
import { ALL_CLOCKS } from '../effect';
import type { VerbAct } from './verb-act';

interface Target {
  id: number;
  number: string;
  state: TicketState;
}

/** Two reports of one matter become one: this one ends, the other goes on. */
export const merge: VerbAct = async ({ sql, ticket, input }) => {
  const [target] = await sql.query<Target>(
    'SELECT id, number, state FROM tickets WHERE document_id = $1 AND service_center_id = $2',
    [input.into, ticket.serviceCenter],
  );
  if (!target) throw problem('input.unknown-record', 'into');
  if (target.id === ticket.id) throw new DomainError('ticket.merge-into-itself', { path: 'into' });
  if (!isOpen(target.state)) throw new DomainError('ticket.merge-target-not-open', { path: 'into' });
  return {
    patch: { state: 'merged', mergedInto: target.id },
    ends: ALL_CLOCKS,
    happenings: [{ kind: 'merged', changes: { into: target.number } }],
  };
};
