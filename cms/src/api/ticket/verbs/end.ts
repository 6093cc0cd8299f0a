import { fixedOutcome } from '@shouwen/domain/ticket';
import { ALL_CLOCKS } from '../effect';
import { textOf, type VerbAct } from './verb-act';

export const close: VerbAct = ({ now }) => ({
  patch: { state: fixedOutcome.close, closedAt: now },
  ends: ALL_CLOCKS,
  happenings: [{ kind: 'closed', isPublic: true }],
});

export const cancel: VerbAct = ({ input }) => ({
  patch: { state: fixedOutcome.cancel },
  ends: ALL_CLOCKS,
  happenings: [{ kind: 'cancelled', body: textOf(input, 'reason') }],
});
