import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink, tones } from '../../theme/palette';
import type { DueKind } from '../fields/dueTexts';
import { useDue } from '../fields/useDue';
import { WhyThen } from '../promise/WhyThen';
import { isOpen } from '../states';
import type { Ticket } from '../ticket';
import { useClock } from './useClock';

interface TicketPromisedProps {
  ticket: Ticket;
  kind: DueKind;
}

/** One promise: the countdown in large words, the time itself, and why then. */
export const TicketPromised = ({ ticket, kind }: TicketPromisedProps) => {
  const text = useText();
  const { tone, color, words, at, exact } = useDue(ticket, kind);
  const clock = useClock(ticket, kind);
  return (
    <Box>
      <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>
        {text(kind === 'reply' ? 'tickets.promise.replyTitle' : 'tickets.promise.resolveTitle')}
      </Box>
      <Box
        sx={{
          fontSize: '1.25rem',
          fontWeight: 700,
          lineHeight: 1.4,
          color: tone === 'calm' ? ink.strong : tones[color].text,
        }}
      >
        {tone === 'none' ? text(isOpen(ticket.state) ? 'due.none' : 'due.stopped') : words}
      </Box>
      {at && (
        <Box title={exact ?? undefined} sx={{ color: ink.soft, fontSize: '0.875rem' }}>
          {at}
          {clock?.requestedAt && ` · ${text('tickets.promise.asRequested')}`}
        </Box>
      )}
      {ticket.deadlineNote && !at && (
        <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>{ticket.deadlineNote}</Box>
      )}
      {clock && clock.spans.length > 0 && <WhyThen spans={clock.spans} />}
    </Box>
  );
};
