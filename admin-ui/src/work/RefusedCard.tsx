import { Box, Button, Typography } from '@mui/material';
import { isErrorCode } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { outbox } from '../offline/outbox';
import { deedName, type QueuedAct } from '../offline/queuedAct';
import { Sheet } from '../theme/Sheet';
import { tones } from '../theme/palette';
import { useMoments } from '../time/useMoments';
import { PresentState } from './PresentState';
import { wordsIn } from './wordsIn';

const useReason = ({ refused }: QueuedAct): string => {
  const text = useText();
  const language = useLanguage();
  if (refused === null) return '';
  if (refused.code === 'outbox.too-old') return text('work.outbox.tooOld');
  if (refused.message !== null) return refused.message;
  return isErrorCode(refused.code) ? messageFor(refused.code, language) : text('error.unknown');
};

/** An act that was refused: what one wanted, what the server said, and what the ticket is now. */
export const RefusedCard = ({ act }: { act: QueuedAct }) => {
  const text = useText();
  const { when } = useMoments();
  const reason = useReason(act);
  const words = wordsIn(act.deed);
  const deed = text(`work.outbox.acts.${deedName(act.deed)}`);
  const tone = tones.red;
  return (
    <Sheet
      label={text('work.outbox.refused', { count: 1 })}
      sx={{ borderColor: tone.edge, bgcolor: tone.fill }}
    >
      <Typography sx={{ fontWeight: 650, color: tone.text }}>{act.ticket.title}</Typography>
      <Box
        component="dl"
        sx={{ m: 0, my: 1, display: 'grid', gridTemplateColumns: '76px 1fr', columnGap: 1, rowGap: 0.5 }}
      >
        <dt>{text('work.outbox.wanted')}</dt>
        <Box component="dd" sx={{ m: 0 }}>
          <b>{deed}</b> · {when(act.at)}
          {words && <Box sx={{ overflowWrap: 'anywhere' }}>{words}</Box>}
        </Box>
        <dt>{text('work.outbox.said')}</dt>
        <Box component="dd" sx={{ m: 0 }}>
          {reason}
        </Box>
        <dt>{text('work.outbox.nowIs')}</dt>
        <Box component="dd" sx={{ m: 0 }}>
          <PresentState ticket={act.ticket.id} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          variant="outlined"
          size="large"
          sx={{ flex: 1 }}
          onClick={() => void outbox.change(act, { refused: null, triedAt: null })}
        >
          {text('work.outbox.retry')}
        </Button>
        <Button variant="outlined" size="large" sx={{ flex: 1 }} onClick={() => void outbox.remove(act.id)}>
          {text('work.outbox.drop')}
        </Button>
      </Box>
    </Sheet>
  );
};
