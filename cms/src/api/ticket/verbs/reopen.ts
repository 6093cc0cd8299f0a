import { afterReopen } from '@shouwen/domain/ticket';
import { FRESH_ROUND } from './fresh-round';
import { textOf, type VerbAct } from './verb-act';

export const reopen: VerbAct = ({ ticket, input }) => ({
  patch: {
    ...FRESH_ROUND,
    state: afterReopen({ assigneeId: ticket.assignee, departmentId: ticket.department }),
    round: ticket.round + 1,
    satisfaction: null,
    rating: null,
  },
  freshClock: true,
  happenings: [{ kind: 'reopened', body: textOf(input, 'reason') }],
});
