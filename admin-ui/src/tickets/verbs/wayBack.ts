import type { Verb } from '@shouwen/domain/contract';
import type { Ticket } from '../ticket';

interface Act {
  verb: Verb;
  body: Readonly<Record<string, unknown>>;
}

/** The act that takes a verb back, or null: a ticket that was in nobody's hands cannot go back to nobody. */
export const wayBack = (
  verb: Verb,
  { state, department, assignee }: Pick<Ticket, 'state' | 'department' | 'assignee'>,
): Act | null => {
  if (verb === 'pause') return { verb: 'resume', body: {} };
  if (verb === 'dispatch' && state === 'dispatched' && department !== null)
    return { verb: 'dispatch', body: { department, assignee } };
  return null;
};
