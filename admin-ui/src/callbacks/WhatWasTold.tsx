import { Box, Link as TextLink, Tooltip, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { ink } from '../theme/palette';
import { useMoments } from '../time/useMoments';
import { TypeField } from '../tickets/fields/TypeField';
import type { Ticket } from '../tickets/ticket';
import { fewLines } from './fewLines';
import { Part } from './Part';

// a title taken from the first sentence says it all when there is only one
const saysMore = ({ title, description }: Ticket) => description.replace(/[。.！!？?]$/, '') !== title;

export const WhatWasTold = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const { when, exact } = useMoments();
  return (
    <Part
      title={text('callbacks.told')}
      aside={
        <Tooltip title={exact(ticket.receivedAt)}>
          <span>{text('callbacks.received', { when: when(ticket.receivedAt) })}</span>
        </Tooltip>
      }
    >
      <Typography variant="body1" sx={{ fontWeight: 600, color: ink.strong, fontSize: '1.0625rem' }}>
        {ticket.title}
      </Typography>
      {saysMore(ticket) && (
        <Typography variant="body1" sx={fewLines}>
          {ticket.description}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 1.5, mt: 1, color: ink.soft, fontSize: '0.875rem', flexWrap: 'wrap' }}>
        <TypeField />
        <TextLink
          component={Link}
          to={`/tickets/${ticket.id}/show`}
          aria-label={text('callbacks.open', { number: ticket.number })}
        >
          {ticket.number}
        </TextLink>
      </Box>
    </Part>
  );
};
