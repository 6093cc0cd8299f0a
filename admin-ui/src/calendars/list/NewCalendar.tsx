import AddIcon from '@mui/icons-material/Add';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useCanAccess, useCreate, useListContext, useRedirect } from 'react-admin';
import { useText } from '../../i18n/useText';
import { newFormKey } from '../../providers/idempotency';
import { useRefusalText } from '../../providers/useRefusalText';
import { fromBelow } from '../../theme/fromBelow';
import { definitionOf, type Calendar } from '../calendar';

/** A calendar of one's own centre begins as a copy: the days off of every year come along. */
export const NewCalendar = () => {
  const text = useText();
  const redirect = useRedirect();
  const refusalText = useRefusalText();
  const { data = [] } = useListContext<Calendar>();
  const { canAccess } = useCanAccess({ resource: 'calendars', action: 'create' });
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [formKey] = useState(newFormKey);
  const [create, { isPending, error }] = useCreate<Calendar>();
  const base = data.find(({ id }) => id === from) ?? data[0];
  if (!canAccess || !base) return null;

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void create(
      'calendars',
      { data: { ...definitionOf(base), name: name.trim() }, meta: { formKey } },
      { onSuccess: ({ id }) => redirect(`/calendars/${id}`) },
    );
  };

  return (
    <>
      <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {text('calendars.create.open')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        maxWidth="xs"
        fullWidth
        aria-labelledby="new-calendar"
        sx={fromBelow}
      >
        <form onSubmit={send} noValidate>
          <DialogTitle id="new-calendar">{text('calendars.create.title')}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2 }}>
            {error ? <Alert severity="error">{refusalText(error)}</Alert> : null}
            <TextField
              autoFocus
              label={text('calendars.field.name')}
              value={name}
              onChange={(event) => setName(event.target.value)}
              sx={{ mt: 1 }}
            />
            <TextField
              select
              label={text('calendars.create.from')}
              value={base.id}
              onChange={(event) => setFrom(event.target.value)}
              helperText={text('calendars.create.hint')}
            >
              {data.map((calendar) => (
                <MenuItem key={calendar.id} value={calendar.id}>
                  {calendar.name}
                </MenuItem>
              ))}
            </TextField>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{text('common.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={isPending || name.trim() === ''}>
              {text('calendars.create.submit')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
};
