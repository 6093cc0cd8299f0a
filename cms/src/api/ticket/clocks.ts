import type { ClockKind } from '@shouwen/domain/contract';
import { isOpen } from '@shouwen/domain/ticket';
import { isRunning, type Clock, type ClockSubject, type Pause } from '../../clock/clock';
import { withDue } from '../../clock/due';
import { retargeted, startClocks } from '../../clock/start';
import type { Foundations } from '../../definition/foundations';
import type { Effect } from './effect';
import type { TicketRow } from './row';

const PROMISES: readonly ClockKind[] = ['reply', 'resolve'];
const DECIDING = ['type', 'nature', 'severity', 'urgency', 'requestedReplyAt'] as const;

/** Whether an act changes what the targets follow from. */
const isDecided = (effect: Effect): boolean => DECIDING.some((field) => field in effect.patch);

/** Whether an act touches the clocks at all: most notes and replies need not read them. */
export const touchesClocks = (effect: Effect): boolean =>
  Boolean(effect.pause || effect.meets || effect.ends || effect.startsInvalidNotice || effect.freshClock) ||
  isDecided(effect);

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
    // a time that the resident named belongs to the first round only
    clock.kind === 'reply' && clock.round === 1 && 'requestedReplyAt' in effect.patch
      ? { requestedAt: after.requestedReplyAt }
      : {};
  const isAimedAnew = PROMISES.includes(clock.kind) && isDecided(effect);
  const aimed = isAimedAnew
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

/** The promises that the changed facts have and the old ones had not, from the beginning of the round. */
function missing(round: readonly Clock[], { after, effect, pauses, foundations }: ClockWork): Clock[] {
  const [first] = round;
  if (!isDecided(effect) || !isOpen(after.state)) return [];
  const kinds = PROMISES.filter((kind) => !round.some((clock) => clock.kind === kind));
  const start = {
    round: after.round,
    startedAt: first?.startedAt ?? after.receivedAt,
    requestedAt: after.round === 1 ? after.requestedReplyAt : null,
    pauses,
  };
  return startClocks(kinds, subjectOf(after), start, foundations);
}

/** A promise that fell away because the facts had no target for it runs again when they have one. */
function revived(clock: Clock, { after, effect }: ClockWork): Clock {
  const fellAway = PROMISES.includes(clock.kind) && clock.endedAt !== null && clock.metAt === null;
  return fellAway && isDecided(effect) && isOpen(after.state) ? { ...clock, endedAt: null } : clock;
}

/** All clocks of a ticket after an act: those of earlier rounds untouched, new ones without an id. */
export function clocksAfter(clocks: readonly Clock[], before: TicketRow, work: ClockWork): Clock[] {
  const { after, effect, foundations, now, pauses } = work;
  const earlier = clocks.filter((clock) => clock.round !== before.round);
  const round = clocks.filter((clock) => clock.round === before.round);
  const isMoved = effect.pause !== undefined || isDecided(effect);
  const moved = round
    .map((clock) => revived(clock, work))
    .map((clock) => settled(isMoved && isRunning(clock) ? rerun(clock, work) : clock, work));
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
