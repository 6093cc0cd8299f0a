import { fixedOutcome } from '@shouwen/domain/ticket';
import type { VerbAct } from './verb-act';

/** Where nobody is named, whoever accepts becomes the assignee. */
export const accept: VerbAct = ({ ticket, caller }) => ({
  patch: { state: fixedOutcome.accept, assignee: ticket.assignee ?? caller.staffId },
  happenings: [{ kind: 'accepted', changes: ticket.assignee === null ? { assignee: caller.staff } : null }],
});
