import PhoneIcon from '@mui/icons-material/Phone';
import { Button } from '@mui/material';
import { useText } from '../i18n/useText';
import type { Ticket } from '../tickets/ticket';

// A masked number (138****5678) can be read, not called.
export const isCallable = (phone: string | null): phone is string => phone !== null && !phone.includes('*');

export const CallButton = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const { requesterPhone: phone } = ticket;
  if (!isCallable(phone)) return null;
  return (
    <Button
      component="a"
      href={`tel:${phone}`}
      variant="outlined"
      size="large"
      startIcon={<PhoneIcon />}
      aria-label={`${text('work.call')} ${phone}`}
      sx={{ flex: 1 }}
    >
      {text('work.call')}
    </Button>
  );
};
