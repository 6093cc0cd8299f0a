import { problem } from '../../../panel/input';
import { afterResume, fixedOutcome } from '@shouwen/domain/ticket';
import { textOf, type VerbAct } from './verb-act';

export const pause: VerbAct = ({ ticket, input, caller, now }) => {
  const untilAt = typeof input.until === 'string' ? new Date(input.until) : null;
  if (untilAt && untilAt <= now) throw problem('input.out-of-range', 'until');
  const reason = textOf(input, 'reason') ?? '';
  return {
    patch: {
      state: fixedOutcome.pause,
      stateBeforePause: ticket.state === 'in-progress' ? 'in-progress' : 'dispatched',
    },
    pause: { reason, untilAt, startedBy: caller.staffId },
    happenings: [{ kind: 'paused', body: reason, changes: untilAt ? { until: untilAt } : null }],
  };
};

export const resume: VerbAct = ({ ticket }) => ({
  patch: { state: afterResume(ticket.stateBeforePause ?? 'dispatched'), stateBeforePause: null },
  pause: 'end',
  happenings: [{ kind: 'resumed' }],
});
