import { CreateBase, Form, useNotify, useRedirect } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { newFormKey } from '../../providers/idempotency';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import { ticketForm } from '../edit/editable';
import { useWithAnswers } from '../form/useWithAnswers';
import type { Ticket } from '../ticket';
import { IntakeFields } from './IntakeFields';
import { PromiseSheet } from './PromiseSheet';
import { useIntakeDefaults } from './intakeDefaults';
import { withoutBlanks } from '../../forms/withoutBlanks';

const TicketIntake = () => {
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const redirect = useRedirect();
  const [formKey] = useState(newFormKey);
  const meta = useMemo(() => ({ formKey }), [formKey]);
  const defaults = useIntakeDefaults();

  const withAnswers = useWithAnswers();
  const sent = (values: Partial<Ticket>) => withoutBlanks(withAnswers(values));

  const isDone = useRef(false);

  const onSuccess = (ticket: Ticket) => {
    if (isDone.current) return;
    isDone.current = true;
    // the page that opens next need not ask for what was just answered
    queryClient.setQueryData(['tickets', 'getOne', { id: ticket.id, meta: undefined }], ticket);
    notify(text('tickets.intake.created', { number: ticket.number }), { type: 'success' });
    redirect('show', 'tickets', ticket.id, ticket);
  };

  const onError = (error: unknown) => {
    if (!ticketForm.isTold(refusalOf(error).fields)) notify(refusalText(error), { type: 'error' });
  };

  return (
    <CreateBase transform={sent} mutationOptions={{ meta, onSuccess, onError }}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1180, mx: 'auto' }}>
        <PageHead title={text('tickets.intake.title')} />
        <Form defaultValues={defaults} noValidate>
          <Box
            sx={{
              display: 'grid',
              gap: 2.5,
              gridTemplateColumns: { md: 'minmax(0, 1fr) 340px' },
              alignItems: 'start',
            }}
          >
            <IntakeFields />
            <PromiseSheet />
          </Box>
        </Form>
      </Box>
    </CreateBase>
  );
};

export default TicketIntake;
