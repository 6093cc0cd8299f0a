import type { Caller as RuleCaller, TicketFacts } from '@shouwen/domain/ticket';
import type { Caller } from '../../access/caller';
import type { Foundations } from '../../definition/foundations';
import type { TicketRow } from './row';

/** A ticket as the state table asks about it, by numeric ids. */
export function factsOf(ticket: TicketRow, foundations: Foundations): TicketFacts {
  return {
    state: ticket.state,
    departmentId: ticket.department,
    assigneeId: ticket.assignee,
    firstContactId: ticket.firstContact,
    answerableId: ticket.answerable,
    resolvedById: ticket.resolvedBy,
    invalidatedBy: foundations.policyVersions.get(ticket.policyVersion ?? 0)?.body.invalidatedBy,
    hasInvalidReply: ticket.invalidNoticedAt !== null,
  };
}

export const ruleCaller = (caller: Caller): RuleCaller => ({
  staffId: caller.staffId,
  role: caller.role,
  departmentId: caller.departmentId,
});
