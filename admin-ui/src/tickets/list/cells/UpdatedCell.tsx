import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useMoments } from '../../../time/useMoments';
import type { Ticket } from '../../ticket';

export const UpdatedCell = () => {
  const ticket = useRecordContext<Ticket>();
  const { when, exact } = useMoments();
  if (!ticket) return null;
  return (
    <Box component="span" title={exact(ticket.updatedAt)} sx={{ whiteSpace: 'nowrap' }}>
      {when(ticket.updatedAt, 'short')}
    </Box>
  );
};
