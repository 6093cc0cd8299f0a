import { Alert, AlertTitle } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import type { EditableField } from './editable';

/** Somebody was faster: their ticket is loaded below, one's own changes are kept, nothing is saved yet. */
export const StaleNotice = ({ theirs }: { theirs: EditableField[] }) => {
  const text = useText();
  const notice = useRef<HTMLDivElement>(null);
  const fields = theirs.map((field) => text(`tickets.field.${field}`)).join(text('common.separator'));
  useEffect(() => {
    void notice.current?.scrollIntoView({ block: 'center' });
  }, [theirs]);
  return (
    <Alert severity="warning" ref={notice} sx={{ mb: 2.5 }}>
      <AlertTitle>{text('tickets.edit.stale')}</AlertTitle>
      {fields !== '' && `${text('tickets.edit.theirs', { fields })} `}
      {text('tickets.edit.staleHint')}
    </Alert>
  );
};
