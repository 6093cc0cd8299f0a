import PhoneIcon from '@mui/icons-material/Phone';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n/useText';
import { isCallable } from '../residents/isCallable';
import { VipOf } from '../residents/VipPill';
import { ink } from '../theme/palette';
import { digits } from '../theme/typography';
import { MarksField } from '../tickets/fields/MarksField';
import { PlaceField } from '../tickets/fields/PlaceField';
import type { Ticket } from '../tickets/ticket';
import { SpacedNumber } from './SpacedNumber';

const Phone = ({ phone }: { phone: string }) => {
  const text = useText();
  if (!isCallable(phone)) return <Typography variant="h2">{phone}</Typography>;
  return (
    <Button
      component="a"
      href={`tel:${phone}`}
      variant="contained"
      size="large"
      startIcon={<PhoneIcon />}
      aria-label={text('callbacks.call', { phone })}
      sx={{ fontSize: '1.375rem', letterSpacing: '0.02em', py: 1, ...digits }}
    >
      <SpacedNumber phone={phone} />
    </Button>
  );
};

export const WhomToCall = ({ ticket, hasFocus }: { ticket: Ticket; hasFocus: boolean }) => {
  const text = useText();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasFocus) name.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: { xs: 1.5, md: 3 }, flexWrap: 'wrap' }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
          <Typography
            variant="h2"
            ref={name}
            tabIndex={-1}
            sx={{ fontSize: { xs: '1.75rem', md: '2.25rem' }, color: ink.strong, outline: 'none' }}
          >
            {ticket.requesterName ?? text('callbacks.nobody')}
          </Typography>
          {ticket.resident && <VipOf resident={ticket.resident} />}
          <MarksField />
        </Box>
        <Typography variant="body1" sx={{ color: ink.soft, fontSize: '1.0625rem' }}>
          <PlaceField />
        </Typography>
      </Box>
      {ticket.requesterPhone ? (
        <Phone phone={ticket.requesterPhone} />
      ) : (
        <Typography variant="body2" sx={{ color: ink.soft, maxWidth: 240 }}>
          {text('callbacks.noPhone')}
        </Typography>
      )}
    </Box>
  );
};
