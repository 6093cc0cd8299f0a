import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, paper } from '../../theme/palette';
import { Pill } from '../../theme/Pill';
import { useMoments } from '../../time/useMoments';
import { stateTones } from '../states';
import { nextDue } from '../nextDue';
import type { CallerTicket } from './caller';
import { NoteInstead } from './NoteInstead';

interface OpenTicketProps {
  ticket: CallerTicket;
  onNote: () => void;
}

const OpenTicket = ({ ticket, onNote }: OpenTicketProps) => {
  const text = useText();
  const words = useWords();
  const { when, exact } = useMoments();
  const due = nextDue(ticket)?.dueAt;
  return (
    <Box component="li" sx={{ listStyle: 'none', borderTop: `1px solid ${paper.line}`, py: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Pill tone={stateTones[ticket.state]}>{words.state[ticket.state]}</Pill>
        {due && (
          <Pill tone={ticket.isOverdue ? 'red' : 'neutral'}>
            <span title={exact(due)}>{text('intake.open.due', { when: when(due, 'short') })}</span>
          </Pill>
        )}
      </Box>
      <Typography sx={{ fontSize: '0.9375rem', mt: 0.5, overflowWrap: 'anywhere' }}>
        {ticket.title}
      </Typography>
      <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', ml: -1 }}>
        <Button
          component={Link}
          to={`/tickets/${ticket.id}/show`}
          size="small"
          aria-label={`${text('intake.open.go')} ${ticket.number}`}
        >
          {text('intake.open.go')}
        </Button>
        {ticket.abilities.includes('note') && (
          <Button size="small" onClick={onNote} aria-label={`${text('intake.open.note')} ${ticket.number}`}>
            {text('intake.open.note')}
          </Button>
        )}
        <Box component="span" sx={{ flexGrow: 1 }} />
        <Box component="span" sx={{ fontSize: '0.8125rem', color: ink.soft }}>
          {ticket.number}
        </Box>
      </Box>
    </Box>
  );
};

interface OpenTicketsProps {
  tickets: readonly CallerTicket[];
  isBelow: boolean;
}

/** The open tickets of whoever calls: to be opened, or to get a note instead of a duplicate. */
export const OpenTickets = ({ tickets, isBelow }: OpenTicketsProps) => {
  const text = useText();
  const [noted, setNoted] = useState<CallerTicket | null>(null);
  const title = text('intake.open.title', { count: tickets.length });
  return (
    <Box component="section" aria-label={title} sx={{ mt: isBelow ? 2 : 0 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 0.25 }}>
        {title}
      </Typography>
      <Typography sx={{ fontSize: '0.8125rem', color: ink.soft, mb: 1 }}>
        {text('intake.open.hint')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, maxHeight: { md: 320 }, overflowY: 'auto' }}>
        {tickets.map((ticket) => (
          <OpenTicket key={ticket.id} ticket={ticket} onNote={() => setNoted(ticket)} />
        ))}
      </Box>
      {noted && <NoteInstead ticket={noted} onClose={() => setNoted(null)} />}
    </Box>
  );
};
