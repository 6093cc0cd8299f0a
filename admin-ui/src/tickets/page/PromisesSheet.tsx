import { Divider, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import type { Ticket } from '../ticket';
import { InvalidNotice } from './InvalidNotice';
import { TicketPromised } from './TicketPromised';

export const PromisesSheet = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <Sheet label={text('tickets.promise.title')}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {text('tickets.promise.title')}
      </Typography>
      <TicketPromised ticket={ticket} kind="reply" />
      <Divider sx={{ my: 1.5 }} />
      <TicketPromised ticket={ticket} kind="resolve" />
      {ticket.invalidNoticeDueAt && (
        <>
          <Divider sx={{ my: 1.5 }} />
          <InvalidNotice ticket={ticket} dueAt={ticket.invalidNoticeDueAt} />
        </>
      )}
    </Sheet>
  );
};
