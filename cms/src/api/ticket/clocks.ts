import type { ClockKind } from '@shouwen/domain/contract';
import { isRunning, type Clock, type ClockSubject, type Pause } from '../../clock/clock';
import { withDue } from '../../clock/due';
import { retargeted, startClocks } from '../../clock/start';
import type { Foundations } from '../../definition/foundations';
import type { Effect } from './effect';
import type { TicketRow } from './row';

const PROMISES: readonly ClockKind[] = ['reply', 'resolve'];
const DECIDING = ['type', 'nature', 'severity', 'urgency', 'requestedReplyAt'] as const;

/** Whether an act touches the clocks at all: most notes and replies need not read them. */
export const touchesClocks = (effect: Effect): boolean =>
  Boolean(effect.pause || effect.meets || effect.ends || effect.startsInvalidNotice || effect.freshClock) ||
  DECIDING.some((field) => field in effect.patch);

export interface ClockWork {
  after: TicketRow;
  effect: Effect;
  pauses: readonly Pause[];
  foundations: Foundations;
  now: Date;
}

const subjectOf = (ticket: TicketRow): ClockSubject => ticket;

function rerun(clock: Clock, work: ClockWork): Clock {
  const { after, effect, foundations } = work;
  const requested =
    clock.kind === 'reply' && 'requestedReplyAt' in effect.patch
      ? { requestedAt: after.requestedReplyAt }
      : {};
  const isPromise = PROMISES.includes(clock.kind);
  const aimed = isPromise
    ? retargeted({ ...clock, ...requested }, subjectOf(after), foundations, work.now)
    : clock;
  return isRunning(aimed) ? withDue(aimed, work.pauses, foundations) : aimed;
}

function settled(clock: Clock, { effect, now, pauses, foundations }: ClockWork): Clock {
  if (!isRunning(clock)) return clock;
  // met within a pause, the clock keeps the due time that it had reached
  if (effect.meets?.includes(clock.kind)) return withDue({ ...clock, metAt: now }, pauses, foundations);
  if (effect.freshClock || effect.ends?.includes(clock.kind)) return { ...clock, endedAt: now };
  return clock;
}

/** The promises that a changed type has and the old one had not, from the beginning of the round. */
function missing(round: readonly Clock[], work: ClockWork): Clock[] {
  const [first] = round;
  if (!first || !('type' in work.effect.patch)) return [];
  const kinds = PROMISES.filter((kind) => !round.some((clock) => clock.kind === kind));
  const start = { round: first.round, startedAt: first.startedAt, pauses: work.pauses };
  return startClocks(kinds, subjectOf(work.after), start, work.foundations);
}

/** All clocks of a ticket after an act: those of earlier rounds untouched, new ones without an id. */
export function clocksAfter(clocks: readonly Clock[], before: TicketRow, work: ClockWork): Clock[] {
  const { after, effect, foundations, now, pauses } = work;
  const earlier = clocks.filter((clock) => clock.round !== before.round);
  const round = clocks.filter((clock) => clock.round === before.round);
  const moved = round.map((clock) => settled(isRunning(clock) ? rerun(clock, work) : clock, work));
  const subject = subjectOf(after);
  const fresh = effect.freshClock
    ? startClocks(PROMISES, subject, { round: after.round, startedAt: now }, foundations)
    : [];
  const notice = effect.startsInvalidNotice
    ? startClocks(
        ['invalid-notice'],
        subject,
        { ...effect.startsInvalidNotice, round: after.round, pauses },
        foundations,
      )
    : [];
  return [...earlier, ...moved, ...missing(moved, work), ...notice, ...fresh];
}
