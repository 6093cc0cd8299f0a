import { Box } from '@mui/material';
import { Mark } from '../../brand/Mark';
import { useText } from '../../i18n/useText';
import { useMe } from '../../providers/useMe';
import { digits } from '../../theme/typography';
import type { Ticket } from '../ticket';
import { QrCode } from './QrCode';

const addressOf = (ticket: Ticket) =>
  `${window.location.origin}${window.location.pathname}#/tickets/${ticket.id}/show`;

interface PrintHeadProps {
  ticket: Ticket;
  title: string;
}

/** Whose sheet it is, what it is called, and the code that leads back to the ticket. */
export const PrintHead = ({ ticket, title }: PrintHeadProps) => {
  const text = useText();
  const me = useMe();
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        gap: '4mm',
        alignItems: 'flex-start',
        borderBottom: '0.6mm solid',
        pb: '3mm',
        mb: '3mm',
      }}
    >
      <Mark size={40} />
      <Box sx={{ flexGrow: 1 }}>
        <Box sx={{ fontSize: '3.4mm' }}>
          {[text('brand.name'), me?.serviceCenterName].filter(Boolean).join(' · ')}
        </Box>
        <Box component="h1" sx={{ m: 0, fontSize: '6.4mm', fontWeight: 700, lineHeight: 1.3 }}>
          {title}
        </Box>
        <Box sx={{ ...digits, fontSize: '4mm', fontWeight: 600 }}>{ticket.number}</Box>
      </Box>
      <QrCode text={addressOf(ticket)} label={text('print.qr')} />
    </Box>
  );
};
