import { ALL_CLOCKS } from '../effect';
import { textOf, type VerbAct } from './verb-act';

export const close: VerbAct = ({ now }) => ({
  patch: { state: 'closed', closedAt: now },
  ends: ALL_CLOCKS,
  happenings: [{ kind: 'closed', isPublic: true }],
});

export const cancel: VerbAct = ({ input }) => ({
  patch: { state: 'cancelled' },
  ends: ALL_CLOCKS,
  happenings: [{ kind: 'cancelled', body: textOf(input, 'reason') }],
});
