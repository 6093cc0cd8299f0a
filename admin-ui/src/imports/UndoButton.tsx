import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { useRefusalText } from '../providers/useRefusalText';
import { fromBelow } from '../theme/fromBelow';
import type { ImportTask } from './look';
import { useUndoImport } from './useUndoImport';

/** Takes an import back, where the server says that it may be: all of its tickets go. */
export const UndoButton = ({ task: { id, fileName, report, abilities } }: { task: ImportTask }) => {
  const text = useText();
  const refusalText = useRefusalText();
  const [isAsking, setAsking] = useState(false);
  const undo = useUndoImport(id);
  if (!abilities.includes('undo')) return null;
  const close = () => {
    setAsking(false);
    undo.reset();
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="error"
        sx={{ justifySelf: 'start' }}
        onClick={() => setAsking(true)}
      >
        {text('imports.undo')}
      </Button>
      <Dialog open={isAsking} onClose={close} {...fromBelow} aria-labelledby={`undo-${id}`}>
        <DialogTitle id={`undo-${id}`}>
          {text('imports.undoTitle', { count: report?.imported ?? 0 })}
        </DialogTitle>
        <DialogContent>
          {fileName !== null && (
            <Box sx={{ fontWeight: 600, mb: 1, overflowWrap: 'anywhere' }}>{fileName}</Box>
          )}
          {text('imports.undoHint')}
          {undo.error && (
            <Alert severity="error" sx={{ mt: 2 }}>
              {refusalText(undo.error)}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{text('common.cancel')}</Button>
          <Button
            variant="contained"
            color="error"
            disabled={undo.isPending}
            onClick={() => undo.mutate(undefined, { onSuccess: close })}
          >
            {text('imports.undo')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
