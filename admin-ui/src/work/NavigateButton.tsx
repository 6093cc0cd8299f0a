import NavigationOutlinedIcon from '@mui/icons-material/NavigationOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import type { Ticket } from '../tickets/ticket';
import { mapWords } from './place';
import { usePlace } from './WorkContext';
import { WaySheet } from './WaySheet';

export const NavigateButton = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const place = usePlace(ticket);
  const [isOpen, setOpen] = useState(false);
  if (mapWords(place) === '') return null;
  return (
    <>
      <Button
        variant="outlined"
        size="large"
        startIcon={<NavigationOutlinedIcon />}
        onClick={() => setOpen(true)}
        sx={{ flex: 1 }}
      >
        {text('work.navigate')}
      </Button>
      {isOpen && <WaySheet place={place} onClose={() => setOpen(false)} />}
    </>
  );
};
