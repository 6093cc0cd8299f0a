import { afterReopen } from '@shouwen/domain/ticket';
import { FRESH_ROUND } from './fresh-round';
import { textOf, type VerbAct } from './verb-act';

/** Who has left since gets no work back: it waits for their department. */
export const reopen: VerbAct = async ({ ticket, input, find }) => {
  const isThere = ticket.assignee !== null && (await find.isAtWork(ticket.assignee));
  const assignee = isThere ? ticket.assignee : null;
  return {
    patch: {
      ...FRESH_ROUND,
      state: afterReopen({ assigneeId: assignee, departmentId: ticket.department }),
      assignee,
      round: ticket.round + 1,
      satisfaction: null,
      rating: null,
    },
    freshClock: true,
    happenings: [{ kind: 'reopened', body: textOf(input, 'reason') }],
  };
};
