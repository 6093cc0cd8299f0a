import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useRefusalText } from '../../providers/useRefusalText';
import { fromBelow } from '../../theme/fromBelow';
import { nameOf, type Place } from '../place';
import { useChanged } from '../useChanged';

interface DeletePlaceProps {
  place: Place;
  onDone: () => void;
  onClose: () => void;
}

/** Asks once; what still lies inside or points here is told in the server's own words. */
export const DeletePlace = ({ place: { kind, record }, onDone, onClose }: DeletePlaceProps) => {
  const text = useText();
  const desk = useDataProvider();
  const notify = useNotify();
  const changed = useChanged();
  const refusalText = useRefusalText();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const name = nameOf(record);
  const remove = async () => {
    setBusy(true);
    try {
      await desk.delete(kind, { id: record.id, previousData: record });
      notify(text('places.delete.done', { name }), { type: 'success' });
      onDone();
      await changed();
    } catch (error) {
      setProblem(refusalText(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="delete-title" sx={fromBelow}>
      <DialogTitle id="delete-title">{text('places.delete.title', { name })}</DialogTitle>
      <DialogContent>
        {problem ? (
          <Alert severity="warning">{problem}</Alert>
        ) : (
          <DialogContentText>{text('places.delete.about')}</DialogContentText>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button variant="outlined" onClick={onClose}>
          {text(problem ? 'common.close' : 'common.cancel')}
        </Button>
        {!problem && (
          <Button variant="contained" color="error" disabled={isBusy} onClick={() => void remove()}>
            {text('places.delete.submit')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
