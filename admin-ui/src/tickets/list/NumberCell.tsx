import { Box, Tooltip } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { ink } from '../../theme/palette';
import { useMoments } from '../../time/useMoments';
import type { Ticket } from '../ticket';

export const NumberCell = () => {
  const ticket = useRecordContext<Ticket>();
  const { when, exact } = useMoments();
  if (!ticket) return null;
  return (
    <>
      <Box sx={{ fontWeight: 600, color: ink.strong, whiteSpace: 'nowrap' }}>{ticket.number}</Box>
      <Tooltip title={exact(ticket.receivedAt)}>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: ink.soft, whiteSpace: 'nowrap' }}>
          {when(ticket.receivedAt, 'short')}
        </Box>
      </Tooltip>
    </>
  );
};
