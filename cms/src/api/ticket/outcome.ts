import type { Clock, Pause } from '../../clock/clock';
import { mirrored } from '../../clock/mirror';
import type { Foundations } from '../../definition/foundations';
import type { Happening } from '../../event/record';
import type { Values } from '../../write/insert';
import { clocksAfter, touchesClocks } from './clocks';
import type { Effect } from './effect';
import type { TicketPatch, TicketRow } from './row';

const DUE_FIELDS = ['replyDueAt', 'resolveDueAt', 'invalidNoticeDueAt'] as const;

/** The clocks of a ticket and what stopped them; the pauses as they are once the act is done. */
export interface Timing {
  clocks: readonly Clock[];
  pauses: readonly Pause[];
  foundations: Foundations;
}

/** All clocks after an act, and the due times of the present round as columns of the ticket. */
export function timingAfter(
  before: TicketRow,
  effect: Effect,
  timing: Timing,
  now: Date,
): { clocks: Clock[]; due: TicketPatch } {
  const { clocks, pauses, foundations } = timing;
  if (!touchesClocks(effect)) return { clocks: [...clocks], due: {} };
  const after: TicketRow = { ...before, ...effect.patch };
  const changed = clocksAfter(clocks, before, { after, effect, pauses, foundations, now });
  return { clocks: changed, due: mirrored(changed.filter((clock) => clock.round === after.round)) };
}

function dueChanges(before: TicketRow, due: TicketPatch): Record<string, unknown> {
  const moved = DUE_FIELDS.filter(
    (field) => field in due && before[field]?.getTime() !== due[field]?.getTime(),
  );
  return Object.fromEntries(moved.map((field) => [field, { from: before[field], to: due[field] ?? null }]));
}

/** What goes on the timeline: the first event of an act also says which due times it moved. */
export function happeningsOf(before: TicketRow, { happenings }: Effect, due: TicketPatch): Happening[] {
  const changes = dueChanges(before, due);
  if (Object.keys(changes).length === 0) return [...happenings];
  return happenings.map((each, index) =>
    index === 0 ? { ...each, changes: { ...each.changes, ...changes } } : each,
  );
}

/** Who takes part in a ticket since this act, whether or not they did before. */
export function participantsOf({ department, assignee, answerable }: TicketPatch): Values[] {
  return [
    ...(department ? [{ department, role: 'department' }] : []),
    ...(assignee ? [{ staff: assignee, role: 'assignee' }] : []),
    ...(answerable ? [{ staff: answerable, role: 'answerable' }] : []),
  ];
}
