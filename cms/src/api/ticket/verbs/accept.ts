import type { VerbAct } from './verb-act';

/** Where nobody is named, whoever accepts becomes the assignee. */
export const accept: VerbAct = ({ ticket, caller }) => ({
  patch: { state: 'in-progress', assignee: ticket.assignee ?? caller.staffId },
  happenings: [{ kind: 'accepted', changes: ticket.assignee === null ? { assignee: caller.staff } : null }],
});
