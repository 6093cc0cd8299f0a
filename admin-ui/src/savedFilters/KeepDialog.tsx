import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { BooleanInput, Form, TextInput, maxLength, required } from 'react-admin';
import { useSubmit, type FormValues } from '../forms/useSubmit';
import { useText } from '../i18n/useText';
import { fromBelow } from '../theme/fromBelow';
import type { Kept, SavedFilter } from './savedFilter';
import { useKeeping } from './useKeeping';

type KeepDialogProps = { onClose: () => void } & (
  { resource: string; present: Kept; saved?: undefined } | { saved: SavedFilter }
);

const named = [required(), maxLength(limits.nameCharacters)];
const fresh = { name: '', isShared: false };

/** A name for the list as it stands, or another one for what is kept already. */
export const KeepDialog = (props: KeepDialogProps) => {
  const text = useText();
  const { keep, change } = useKeeping();
  const { onClose, saved } = props;

  const mayShare = saved?.abilities.includes('share') ?? true;

  const send = async ({ name, isShared }: FormValues) => {
    const named = { name: String(name), ...(mayShare ? { isShared: isShared === true } : {}) };
    if (props.saved) await change(props.saved, named);
    else await keep({ ...props.present, resource: props.resource, ...named });
    onClose();
  };
  const { submit, problem, isBusy } = useSubmit(send, ['name', 'isShared']);

  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="keep-title" sx={fromBelow}>
      <DialogTitle id="keep-title">{text(saved ? 'savedFilters.rename' : 'savedFilters.keep')}</DialogTitle>
      <Form
        record={saved ? { name: saved.name, isShared: saved.isShared ?? false } : fresh}
        onSubmit={submit}
        noValidate
      >
        <DialogContent sx={{ pt: 1 }}>
          <Stack spacing={1.5}>
            {problem && <Alert severity="error">{problem}</Alert>}
            <TextInput
              source="name"
              label={text('savedFilters.name')}
              validate={named}
              helperText={false}
              autoFocus
            />
            {mayShare && (
              <BooleanInput source="isShared" label={text('savedFilters.shareWithAll')} helperText={false} />
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {text('common.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
