import type { CompiledCalendar } from '../calendar';
import type { SpanList } from './span-list';
import type { SpanWhy } from './types';

/** Why a stretch without windows is closed. */
export function whyClosed(calendar: CompiledCalendar, day: number): SpanWhy {
  if (calendar.kindOf(day) === 'holiday') return 'holiday';
  return calendar.isPlannedOpen(day) ? 'closed' : 'weekend';
}

export interface OpenStyle {
  counted: boolean;
  /** How open time is called; without it `open`, or `makeup` on a make-up day. */
  why?: SpanWhy;
}

/** Writes [from, to) as open windows and the reasons between them. */
export function addOpenSpans(
  list: SpanList,
  calendar: CompiledCalendar,
  [from, to]: readonly [number, number],
  style: OpenStyle = { counted: true },
): void {
  let at = from;
  for (let day = calendar.zone.dayOf(from); at < to; day += 1) {
    if (list.isFull) return list.addRest(to);
    const closed = whyClosed(calendar, day);
    const openWhy = style.why ?? (calendar.kindOf(day) === 'makeup' ? 'makeup' : 'open');
    for (const [open, close] of calendar.windowsOf(day)) {
      list.add(at, Math.min(open, to), false, closed);
      at = Math.max(at, Math.min(open, to));
      list.add(at, Math.min(close, to), style.counted, openWhy);
      at = Math.max(at, Math.min(close, to));
    }
    const end = Math.min(calendar.zone.startOfDay(day + 1), to);
    list.add(at, end, false, closed);
    at = Math.max(at, end);
  }
}
