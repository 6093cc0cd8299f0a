import { Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import type { Ticket } from '../ticket';

export const DescriptionSheet = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <Sheet label={text('tickets.field.description')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('tickets.field.description')}
      </Typography>
      <Typography variant="body1" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {ticket.description}
      </Typography>
    </Sheet>
  );
};
