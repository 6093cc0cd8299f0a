import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { Box, Button, Drawer, Stack } from '@mui/material';
import type { Verb } from '@shouwen/domain/contract';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { paper } from '../../theme/palette';
import type { Ticket } from '../ticket';
import { VerbButton } from './VerbButton';

interface PhoneActionsProps {
  ticket: Ticket;
  verbs: Verb[];
  hasNextStep: boolean;
}

const bar = {
  display: { xs: 'flex', md: 'none' },
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: 0,
  zIndex: 'appBar',
  gap: 1,
  p: 1.5,
  pb: 'calc(12px + env(safe-area-inset-bottom))',
  bgcolor: paper.sheet,
  borderTop: `1px solid ${paper.line}`,
};

/** Within the thumb's reach: the two likeliest verbs, the others one tap away. */
export const PhoneActions = ({ ticket, verbs, hasNextStep }: PhoneActionsProps) => {
  const text = useText();
  // Remembered with the version it was opened at: once an act is done, what the drawer offered is no longer the choice.
  const [openAt, setOpenAt] = useState<number | null>(null);
  const isOpen = openAt === ticket.version;
  const [near, far] = [verbs.slice(0, 2), verbs.slice(2)];
  return (
    <Box sx={bar} role="group" aria-label={text('tickets.page.actions')}>
      {near.map((verb, index) => (
        <VerbButton
          key={verb}
          ticket={ticket}
          verb={verb}
          isNext={hasNextStep && index === 0}
          sx={{ flex: 1, minHeight: 46 }}
        />
      ))}
      {far.length > 0 && (
        <Button
          variant="outlined"
          aria-label={text('tickets.page.more')}
          onClick={() => setOpenAt(ticket.version)}
          sx={{ minWidth: 52 }}
        >
          <MoreHorizIcon />
        </Button>
      )}
      <Drawer
        anchor="bottom"
        open={isOpen}
        onClose={() => setOpenAt(null)}
        slotProps={{ paper: { sx: { borderRadius: '16px 16px 0 0' } } }}
      >
        <Stack spacing={1} sx={{ p: 2, pb: 3 }}>
          {far.map((verb) => (
            <VerbButton key={verb} ticket={ticket} verb={verb} sx={{ minHeight: 46 }} />
          ))}
        </Stack>
      </Drawer>
    </Box>
  );
};
