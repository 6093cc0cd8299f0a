import type { Clock, ClockNote } from './clock';

export interface MirroredDueTimes {
  replyDueAt: Date | null;
  resolveDueAt: Date | null;
  invalidNoticeDueAt: Date | null;
  deadlineNote: ClockNote | null;
}

/** The due times of one round as columns of the ticket, for lists; the clocks remain the record. */
export function mirrored(clocks: readonly Clock[]): MirroredDueTimes {
  const due = (kind: Clock['kind']) => clocks.find((clock) => clock.kind === kind)?.dueAt ?? null;
  return {
    replyDueAt: due('reply'),
    resolveDueAt: due('resolve'),
    invalidNoticeDueAt: due('invalid-notice'),
    deadlineNote: clocks.find((clock) => clock.note)?.note ?? null,
  };
}
