import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { TypeIcon } from '../types/TypeIcon';
import { useTypeName } from '../types/useTicketTypes';
import type { Ticket } from '../ticket';

export const TypeField = () => {
  const ticket = useRecordContext<Ticket>();
  const nameOf = useTypeName();
  if (!ticket) return null;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}
    >
      <TypeIcon code={ticket.type} />
      {nameOf(ticket.type)}
    </Box>
  );
};
