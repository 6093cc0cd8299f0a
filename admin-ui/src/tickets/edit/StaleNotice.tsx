import { Alert, AlertTitle } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import type { Ticket } from '../ticket';

/** Somebody was faster: their ticket is loaded below, one's own changes are kept, nothing is saved yet. */
export const StaleNotice = ({ current }: { current: Ticket }) => {
  const text = useText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: 'center' }), [current]);
  return (
    <Alert severity="warning" ref={notice} sx={{ mb: 2.5 }}>
      <AlertTitle>{text('tickets.edit.stale')}</AlertTitle>
      {text('tickets.edit.staleHint')}
    </Alert>
  );
};
