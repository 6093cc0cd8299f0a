import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { ink } from '../../theme/palette';
import { digits } from '../../theme/typography';
import type { Ticket } from '../ticket';

export const RequesterCell = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <>
      <Box>{ticket.requesterName ?? '—'}</Box>
      {ticket.requesterPhone && (
        <Box sx={{ fontSize: '0.8125rem', color: ink.soft, ...digits }}>{ticket.requesterPhone}</Box>
      )}
    </>
  );
};
