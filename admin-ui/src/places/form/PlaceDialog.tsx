import { Dialog, DialogTitle } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Form } from 'react-admin';
import { useSubmit, type FormValues } from '../../forms/useSubmit';
import { useText } from '../../i18n/useText';
import { refusalOf } from '../../providers/refusal';
import { Said, type Telling } from '../../records/Said';
import { StaleNotice } from '../../records/StaleNotice';
import { fromBelow } from '../../theme/fromBelow';
import { DialogFields } from './DialogFields';
import type { PlaceField } from './inputs';

interface PlaceDialogProps {
  title: string;
  record: object;
  fields: readonly string[];
  submit: string;
  send: (values: FormValues) => Promise<void>;
  /** Takes the record as somebody else has left it, and says which fields they changed. */
  onStale?: (current: object) => PlaceField[];
  onClose: () => void;
  children: ReactNode;
}

const tellings: Partial<Record<PlaceField, Telling>> = {
  head: { name: 'staff' },
  worker: { name: 'staff' },
  butler: { name: 'staff' },
  leader: { name: 'residents' },
  section: { name: 'sections' },
  grid: { name: 'grids' },
  occupancyState: { word: 'occupancyState' },
};

// What somebody has typed outlives the reload after a 409; what they left alone shows the present record.
const keepTyped = { keepDirtyValues: true };

/** A small form over the page: errors at their fields, and a colleague's faster change said above. */
export const PlaceDialog = ({
  title,
  record,
  fields,
  submit: submitWords,
  send,
  onStale,
  onClose,
  children,
}: PlaceDialogProps) => {
  const text = useText();
  const [theirs, setTheirs] = useState<PlaceField[] | null>(null);
  const { submit, problem, isBusy } = useSubmit(async (values) => {
    try {
      await send(values);
    } catch (error) {
      const { code, current } = refusalOf(error);
      if (code !== 'record.stale' || !current || !onStale) throw error;
      setTheirs(onStale(current));
    }
  }, fields);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="place-title" sx={fromBelow}>
      <DialogTitle id="place-title">{title}</DialogTitle>
      <Form record={record} onSubmit={submit} resetOptions={keepTyped} noValidate>
        <DialogFields problem={problem} isBusy={isBusy} submit={submitWords} onClose={onClose}>
          {theirs && (
            <StaleNotice
              title={text('places.form.stale')}
              theirs={theirs}
              labelOf={(field) => text(`places.field.${field}`)}
              said={(field, value) => <Said value={value} telling={tellings[field]} />}
            />
          )}
          {children}
        </DialogFields>
      </Form>
    </Dialog>
  );
};
