import ChatBubbleOutlineIcon from '@mui/icons-material/ChatBubbleOutline';
import NotesIcon from '@mui/icons-material/Notes';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import type { QueuedVerb } from '../offline/queuedAct';
import { paper } from '../theme/palette';
import type { Ticket } from '../tickets/ticket';
import { BarButton } from './BarButton';
import { CallButton } from './CallButton';
import { NavigateButton } from './NavigateButton';
import { PhotoButton } from './PhotoButton';
import { useKeepAct, verbDeed } from './useKeepAct';
import { WordsSheet, type WordyVerb } from './WordsSheet';

const bar = {
  position: 'fixed',
  left: { xs: 0, md: 84 },
  right: 0,
  bottom: 0,
  zIndex: 'appBar',
  bgcolor: paper.sheet,
  borderTop: `1px solid ${paper.line}`,
};
const inner = {
  maxWidth: 720,
  mx: 'auto',
  p: 1.5,
  pb: 'calc(12px + env(safe-area-inset-bottom))',
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
};

/** Under the thumb: on the way above, the words and the photo below, and the next step of the road. */
export const WorkBar = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const navigate = useNavigate();
  const keepAct = useKeepAct(ticket);
  const [asking, setAsking] = useState<WordyVerb | null>(null);
  const may = (verb: QueuedVerb) => ticket.abilities.includes(verb);

  const send = async (verb: QueuedVerb, words?: string) => {
    if (!(await keepAct(verbDeed(verb, words)))) return;
    setAsking(null);
    if (verb === 'resolve') navigate('/work');
  };

  return (
    <Box role="group" aria-label={text('tickets.page.actions')} sx={bar}>
      <Box sx={inner}>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <CallButton ticket={ticket} />
          <NavigateButton ticket={ticket} />
        </Box>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <PhotoButton ticket={ticket} />
          {may('reply') && (
            <BarButton
              icon={<ChatBubbleOutlineIcon />}
              label={text('work.reply')}
              onClick={() => setAsking('reply')}
            />
          )}
          {may('note') && (
            <BarButton icon={<NotesIcon />} label={text('work.note')} onClick={() => setAsking('note')} />
          )}
          {may('accept') && (
            <Button
              variant="contained"
              size="large"
              sx={{ flex: 2, minHeight: 52 }}
              onClick={() => void send('accept')}
            >
              {text('work.accept')}
            </Button>
          )}
          {may('resolve') && (
            <Button
              variant="contained"
              size="large"
              sx={{ flex: 2, minHeight: 52 }}
              onClick={() => setAsking('resolve')}
            >
              {text('work.resolve')}
            </Button>
          )}
        </Box>
      </Box>
      {asking && (
        <WordsSheet
          key={asking}
          verb={asking}
          ticket={ticket}
          onClose={() => setAsking(null)}
          onSend={(words) => void send(asking, words)}
        />
      )}
    </Box>
  );
};
