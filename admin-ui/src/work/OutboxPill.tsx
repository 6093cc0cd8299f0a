import CloudUploadOutlinedIcon from '@mui/icons-material/CloudUploadOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { useOutbox } from '../offline/useOutbox';
import { OutboxSheet } from './OutboxSheet';

/** How many acts are still on this phone; a tap shows them. */
export const OutboxPill = () => {
  const text = useText();
  const waiting = useOutbox();
  const [isOpen, setOpen] = useState(false);
  const count = waiting.filter(({ standing }) => standing !== 'refused').length;
  const isSending = waiting.some(({ standing }) => standing === 'sending');
  return (
    <>
      <Box role="status">
        {count > 0 && (
          <Button
            variant="outlined"
            startIcon={<CloudUploadOutlinedIcon />}
            onClick={() => setOpen(true)}
            sx={{ minHeight: 44 }}
          >
            {text(isSending ? 'work.outbox.sending' : 'work.outbox.waiting', { count })}
          </Button>
        )}
      </Box>
      {isOpen && <OutboxSheet onClose={() => setOpen(false)} />}
    </>
  );
};
