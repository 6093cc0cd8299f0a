import { Button, Snackbar } from '@mui/material';
import { useText } from '../../i18n/useText';
import { nameOf } from '../place';
import type { Moved } from './useMove';

interface MoveToastProps {
  moved: Moved | null;
  onUndo: () => void;
  onClose: () => void;
}

/** What has just been moved where, with the way back. */
export const MoveToast = ({ moved, onUndo, onClose }: MoveToastProps) => {
  const text = useText();
  if (!moved) return null;
  const names = { name: nameOf(moved.place.record), into: nameOf(moved.into.record) };
  return (
    <Snackbar
      open
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      autoHideDuration={12_000}
      onClose={(_event, why) => why !== 'clickaway' && onClose()}
      message={text('places.move.done', names)}
      action={
        <Button color="inherit" size="small" onClick={onUndo} sx={{ fontWeight: 700 }}>
          {text('places.move.undo')}
        </Button>
      }
    />
  );
};
