import { Box } from '@mui/material';
import { EditBase, useNotify, useRedirect, type TransformData } from 'react-admin';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import type { Ticket } from '../ticket';
import { usePresentTicket } from '../verbs/usePresentTicket';
import { EditForm } from './EditForm';
import { isToldByFields } from './isToldByFields';
import { differing, mergeBody, type EditableField } from './editable';

// The form begins from the present record, never from one that was read earlier.
const query = { staleTime: 0 };

const onlyChanges: TransformData = (edited, options) => mergeBody(edited, options?.previousData);

const TicketEdit = () => {
  const text = useText();
  const notify = useNotify();
  const redirect = useRedirect();
  const show = usePresentTicket();
  const refusalText = useRefusalText();
  const [theirs, setTheirs] = useState<EditableField[] | null>(null);

  const onSuccess = (ticket: Ticket) => {
    show(ticket);
    notify(text('tickets.edit.saved'), { type: 'success' });
    redirect('show', 'tickets', ticket.id, ticket);
  };

  const onError = (error: unknown, { previousData }: { previousData?: Ticket }) => {
    const { code, current, fields } = refusalOf(error);
    if (code === 'record.stale' && current) {
      setTheirs(differing(previousData ?? {}, current));
      show(current as Ticket);
    } else if (!isToldByFields(fields)) {
      notify(refusalText(error), { type: 'error' });
    }
  };

  return (
    <EditBase
      mutationMode="pessimistic"
      transform={onlyChanges}
      queryOptions={query}
      mutationOptions={{ onSuccess, onError }}
    >
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 860, mx: 'auto' }}>
        <PageHead title={text('tickets.edit.title')} />
        <EditForm theirs={theirs} />
      </Box>
    </EditBase>
  );
};

export default TicketEdit;
