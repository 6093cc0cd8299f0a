import { Alert, Button, DialogActions, DialogContent, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';

interface DialogFieldsProps {
  problem: string | null;
  isBusy: boolean;
  submit: string;
  onClose: () => void;
  children: ReactNode;
}

export const DialogFields = ({ problem, isBusy, submit, onClose, children }: DialogFieldsProps) => {
  const text = useText();
  return (
    <>
      <DialogContent sx={{ pt: '8px !important' }}>
        <Stack spacing={2}>
          {problem && <Alert severity="error">{problem}</Alert>}
          {children}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button variant="outlined" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {submit}
        </Button>
      </DialogActions>
    </>
  );
};
