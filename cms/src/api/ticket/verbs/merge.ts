import { DomainError } from '@shouwen/domain/error';
import { fixedOutcome, isOpen } from '@shouwen/domain/ticket';
import { problem } from '../../../panel/input';
import { ALL_CLOCKS } from '../effect';
import type { VerbAct } from './verb-act';

/** Two reports of one matter become one: this one ends, the other goes on. */
export const merge: VerbAct = async ({ find, ticket, input }) => {
  const target = typeof input.into === 'string' ? await find.ticket(input.into) : undefined;
  if (!target) throw problem('input.unknown-record', 'into');
  if (target.id === ticket.id) throw new DomainError('ticket.merge-into-itself', { path: 'into' });
  if (!isOpen(target.state)) throw new DomainError('ticket.merge-target-not-open', { path: 'into' });
  return {
    patch: { state: fixedOutcome.merge, mergedInto: target.id },
    ends: ALL_CLOCKS,
    happenings: [{ kind: 'merged', changes: { into: target.number } }],
  };
};
