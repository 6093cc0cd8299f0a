import type { TicketState } from '../contract/codes';
import { isOpen } from './states';

/** An instant as epoch ms, Date or ISO text with offset. */
export type Moment = number | Date | string;

export interface OverdueFacts {
  state: TicketState;
  repliedAt?: Moment | null;
  replyDueAt?: Moment | null;
  resolvedAt?: Moment | null;
  resolveDueAt?: Moment | null;
}

const isPast = (due: Moment | null | undefined, now: number): boolean =>
  due !== null && due !== undefined && new Date(due).getTime() < now;

const isUnmet = (met: Moment | null | undefined): boolean => met === null || met === undefined;

/** Open, not paused, and an unmet reply or resolution past due (contract, "Resources"); at the due instant itself it is in time. */
export function isOverdue(ticket: OverdueFacts, now: Moment): boolean {
  if (!isOpen(ticket.state) || ticket.state === 'waiting') return false;
  const at = new Date(now).getTime();
  const isReplyLate = isUnmet(ticket.repliedAt) && isPast(ticket.replyDueAt, at);
  return isReplyLate || (isUnmet(ticket.resolvedAt) && isPast(ticket.resolveDueAt, at));
}
