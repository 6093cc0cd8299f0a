import { useText } from '../../i18n/useText';
import { dueInWords } from '../../time/dueInWords';
import type { DateWidth } from '../../time/moment';
import { useMoments } from '../../time/useMoments';
import { isOpen } from '../states';
import type { Ticket } from '../ticket';
import { dueAtOf, dueText, dueTones, metAtOf, type DueKind } from './dueTexts';

/** How one promise of a ticket stands now: tone, words, and the times behind them. */
export const useDue = (ticket: Ticket, kind: DueKind, width?: DateWidth) => {
  const text = useText();
  const { now, duration, when, exact } = useMoments();
  const dueAt = dueAtOf(ticket, kind);
  const metAt = metAtOf(ticket, kind);
  const due = dueInWords(
    { dueAt, metAt, isRunning: isOpen(ticket.state), isPaused: ticket.state === 'waiting' },
    now,
  );
  return {
    tone: due.tone,
    color: dueTones[due.tone],
    words: dueText(due, kind, text, duration(due.amounts)),
    at: dueAt && text('due.by', { when: when(dueAt, width) }),
    exact: dueAt && exact(dueAt),
  };
};
