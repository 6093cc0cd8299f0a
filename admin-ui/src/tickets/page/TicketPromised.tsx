import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, tones } from '../../theme/palette';
import type { DueKind } from '../fields/dueTexts';
import { useDue } from '../fields/useDue';
import { isOpen } from '../states';
import type { Ticket } from '../ticket';
import { PromisedTime } from './PromisedTime';
import { useClock } from './useClock';

interface TicketPromisedProps {
  ticket: Ticket;
  kind: DueKind;
}

/** Reply or resolution: how the promise stands, and the clock behind it. */
export const TicketPromised = ({ ticket, kind }: TicketPromisedProps) => {
  const text = useText();
  const trade = useWords();
  const { tone, color, words, at, exact } = useDue(ticket, kind);
  const clock = useClock(ticket, kind);
  const none = text(isOpen(ticket.state) ? 'due.none' : 'due.stopped');
  const asked = clock?.requestedAt ? ` · ${text('tickets.promise.asRequested')}` : '';
  return (
    <PromisedTime
      label={trade.clock[kind]}
      words={tone === 'none' ? none : words}
      color={tone === 'calm' ? ink.strong : tones[color].text}
      at={at ? `${at}${asked}` : (clock?.note ?? ticket.deadlineNote)}
      exact={exact}
      spans={clock?.spans ?? []}
    />
  );
};
