import { Box, Typography } from '@mui/material';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { deedName, type Deed } from '../offline/queuedAct';
import { useOutbox } from '../offline/useOutbox';
import { Pill } from '../theme/Pill';
import { paper } from '../theme/palette';
import { useMoments } from '../time/useMoments';
import { BottomSheet } from './BottomSheet';
import { wordsIn } from './wordsIn';

const tones = { waiting: 'blue', sending: 'blue', held: 'neutral', refused: 'red' } as const;

const Words = ({ deed }: { deed: Deed }) => {
  const { filePhase } = useWords();
  const phase = deed.kind === 'photo' && deed.phase ? `${filePhase[deed.phase]} · ` : '';
  const words = wordsIn(deed);
  return words === null ? null : <Typography variant="body2">{`${phase}${words}`}</Typography>;
};

/** What this phone still has to send, in the order in which it was done. */
export const OutboxSheet = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const { when } = useMoments();
  const waiting = useOutbox();
  return (
    <BottomSheet title={text('work.outbox.title')} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text(waiting.length === 0 ? 'work.outbox.none' : 'work.outbox.hint')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {waiting.map(({ act, standing }) => (
          <Box component="li" key={act.id} sx={{ py: 1.5, borderTop: `1px solid ${paper.line}` }}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Typography sx={{ fontWeight: 650, flexGrow: 1 }}>
                {text(`work.outbox.acts.${deedName(act.deed)}`)}
              </Typography>
              <Pill tone={tones[standing]}>{text(`work.outbox.state.${standing}`)}</Pill>
            </Box>
            <Typography variant="body2" color="text.secondary">
              {act.ticket.title}
            </Typography>
            <Words deed={act.deed} />
            <Typography variant="caption" color="text.secondary">
              {text('work.outbox.at', { when: when(act.at) })}
            </Typography>
          </Box>
        ))}
      </Box>
    </BottomSheet>
  );
};
