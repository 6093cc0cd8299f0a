import QuickreplyOutlinedIcon from '@mui/icons-material/QuickreplyOutlined';
import { Box, Button } from '@mui/material';
import { AttachButton } from '../../files/AttachButton';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keyboard/KeyHint';
import type { ComposerMode } from './ComposerProvider';

interface ComposerFootProps {
  mode: ComposerMode;
  isEmpty: boolean;
  isBusy: boolean;
  canUndo: boolean;
  onAnswers: () => void;
  onAttach: (files: File[]) => void;
  onClear: () => void;
  onUndo: () => void;
  onSend: () => void;
}

export const ComposerFoot = (props: ComposerFootProps) => {
  const text = useText();
  const { mode, isEmpty, isBusy, canUndo } = props;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap', p: 1 }}>
      <Button size="small" startIcon={<QuickreplyOutlinedIcon />} onClick={props.onAnswers}>
        {text('answers.title')}
        <Box component="span" sx={{ ml: 0.75 }}>
          <KeyHint>;</KeyHint>
        </Box>
      </Button>
      <AttachButton onChoose={props.onAttach} />
      {!isEmpty && (
        <Button size="small" color="inherit" onClick={props.onClear}>
          {text('composer.clear')}
        </Button>
      )}
      {isEmpty && canUndo && (
        <Button size="small" onClick={props.onUndo}>
          {text('composer.undo')}
        </Button>
      )}
      <Button
        variant="contained"
        disabled={isEmpty || isBusy}
        onClick={props.onSend}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        sx={{ ml: 'auto' }}
      >
        {text(mode === 'reply' ? 'composer.sendReply' : 'composer.sendNote')}
        {!isEmpty && <KeyHint isOnDark>Ctrl ↵</KeyHint>}
      </Button>
    </Box>
  );
};
