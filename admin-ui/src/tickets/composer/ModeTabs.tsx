import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import ReplyIcon from '@mui/icons-material/Reply';
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink, pine } from '../../theme/palette';
import type { ComposerMode } from './ComposerProvider';

interface ModeTabsProps {
  modes: ComposerMode[];
  mode: ComposerMode;
  onChoose: (mode: ComposerMode) => void;
}

const icons = { reply: ReplyIcon, note: LockOutlinedIcon };

/** Which of the two is written, and who will read it. */
export const ModeTabs = ({ modes, mode, onChoose }: ModeTabsProps) => {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', p: 1.5, pb: 0 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={mode}
        onChange={(_event, chosen: ComposerMode | null) => chosen && onChoose(chosen)}
        aria-label={text('composer.title')}
        sx={{
          '& .MuiToggleButton-root': { minHeight: 32, py: 0, px: 1.5, gap: 0.75, fontSize: '0.8125rem' },
        }}
      >
        {modes.map((one) => {
          const Icon = icons[one];
          return (
            <ToggleButton key={one} value={one}>
              <Icon sx={{ fontSize: 16 }} aria-hidden />
              {text(`composer.${one}`)}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      <Box sx={{ fontSize: '0.8125rem', color: mode === 'reply' ? pine[700] : ink.soft }}>
        {text(mode === 'reply' ? 'tickets.verb.replyHint' : 'tickets.verb.noteHint')}
      </Box>
    </Box>
  );
};
