import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { digits } from '../../theme/typography';
import type { Ticket } from '../ticket';
import { PaperHead } from './PaperHead';
import { QrCode } from './QrCode';

const addressOf = (ticket: Ticket) =>
  `${window.location.origin}${window.location.pathname}#/tickets/${ticket.id}/show`;

interface PrintHeadProps {
  ticket: Ticket;
  title: string;
}

/** What a ticket's sheet is called, its number, and the code that leads back to the ticket. */
export const PrintHead = ({ ticket, title }: PrintHeadProps) => {
  const text = useText();
  return (
    <PaperHead title={title} aside={<QrCode text={addressOf(ticket)} label={text('print.qr')} />}>
      <Box sx={{ ...digits, fontSize: '4mm', fontWeight: 600 }}>{ticket.number}</Box>
    </PaperHead>
  );
};
