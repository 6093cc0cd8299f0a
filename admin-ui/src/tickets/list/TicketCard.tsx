import { Box, ButtonBase, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { ink, paper } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { MarksField } from '../fields/MarksField';
import { PlaceField } from '../fields/PlaceField';
import { StateField } from '../fields/StateField';
import { TypeField } from '../fields/TypeField';
import type { Ticket } from '../ticket';
import { CardDue } from './CardDue';
import { rowLink } from './keys/rowLink';

const row = { display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' };

export const TicketCard = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <ButtonBase
      component={Link}
      {...{ [rowLink]: ticket.id }}
      to={`/tickets/${ticket.id}/show`}
      sx={{
        display: 'block',
        width: '100%',
        p: 1.75,
        bgcolor: paper.sheet,
        border: `1px solid ${paper.line}`,
        borderRadius: 3,
      }}
    >
      <Box sx={{ ...row, justifyContent: 'space-between', mb: 0.75 }}>
        <Box sx={{ ...row, color: ink.soft, fontSize: '0.8125rem', ...digits }}>
          <TypeField />
          {ticket.number}
        </Box>
        <StateField />
      </Box>
      <Typography variant="body1" sx={{ fontWeight: 600, color: ink.strong, lineHeight: 1.45 }}>
        {ticket.title}
      </Typography>
      <Box sx={{ color: ink.soft, fontSize: '0.875rem', mt: 0.25 }}>
        {ticket.requesterName ?? ''} <PlaceField />
      </Box>
      <Box sx={{ ...row, mt: 1.25 }}>
        <CardDue />
        <MarksField />
      </Box>
    </ButtonBase>
  );
};
