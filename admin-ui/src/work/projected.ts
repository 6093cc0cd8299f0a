import { abilities, type TicketFacts } from '@shouwen/domain/ticket';
import type { QueuedAct, QueuedVerb } from '../offline/queuedAct';
import type { Me } from '../providers/me';
import type { Ticket } from '../tickets/ticket';

/** What each act that waits on the phone will make of the ticket. */
const after: Record<QueuedVerb, (ticket: Ticket, at: string, me: Pick<Me, 'id'>) => Ticket> = {
  accept: (ticket, _at, me) => ({
    ...ticket,
    state: 'in-progress',
    assignee: ticket.assignee ?? me.id,
  }),
  resolve: (ticket, at) => ({ ...ticket, state: 'resolved', resolvedAt: at }),
  reply: (ticket, at) => ({ ...ticket, repliedAt: ticket.repliedAt ?? at }),
  note: (ticket) => ticket,
};

const factsOf = (ticket: Ticket): TicketFacts => ({
  state: ticket.state,
  departmentId: ticket.department,
  assigneeId: ticket.assignee,
  firstContactId: ticket.firstContact,
  answerableId: ticket.answerable,
});

/**
 * The ticket as it will be once this phone's acts have arrived, so that one can go on without a network. What may be done
 * then is said by the same state table that the server reads; until something was done, the server's word stands.
 */
export const projected = (
  ticket: Ticket,
  acts: readonly QueuedAct[],
  me: Pick<Me, 'id' | 'role' | 'department'>,
): Ticket => {
  const coming = acts.filter((act) => act.ticket.id === ticket.id && act.deed.kind === 'verb');
  if (coming.length === 0) return ticket;
  const done = coming.reduce(
    (present, { deed, at }) => (deed.kind === 'verb' ? after[deed.verb](present, at, me) : present),
    ticket,
  );
  const caller = { staffId: me.id, role: me.role, departmentId: me.department };
  return { ...done, abilities: abilities(factsOf(done), caller) };
};
