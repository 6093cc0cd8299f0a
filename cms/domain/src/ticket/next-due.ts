import type { OverdueFacts } from './overdue';
import { isOpen } from './states';

const instantOf = (due: OverdueFacts['replyDueAt'], met: OverdueFacts['repliedAt']): number[] =>
  due === null || due === undefined || (met !== null && met !== undefined) ? [] : [new Date(due).getTime()];

/**
 * What has to be done next, as epoch ms: the earliest due time of an open ticket that is not yet met, be it past or to come;
 * null where none runs, as while the ticket is paused (contract, "Resources"). A reply due at 16:20 and a resolution due
 * tomorrow give 16:20; once the reply is told, tomorrow.
 */
export function nextDueAt(ticket: OverdueFacts): number | null {
  if (!isOpen(ticket.state) || ticket.state === 'waiting') return null;
  const { repliedAt, replyDueAt, resolvedAt, resolveDueAt } = ticket;
  const running = [...instantOf(replyDueAt, repliedAt), ...instantOf(resolveDueAt, resolvedAt)];
  return running.length === 0 ? null : Math.min(...running);
}
