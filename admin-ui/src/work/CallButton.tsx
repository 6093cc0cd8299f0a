import PhoneIcon from '@mui/icons-material/Phone';
import { Button } from '@mui/material';
import { useText } from '../i18n/useText';
import { isCallable } from '../residents/isCallable';
import type { Ticket } from '../tickets/ticket';

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
