import { Box } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { CreateBase, Form, useNotify, useRedirect } from 'react-admin';
import { withoutBlanks } from '../../forms/withoutBlanks';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { drafts } from '../../providers/drafts';
import { newFormKey } from '../../providers/idempotency';
import { refusalOf } from '../../providers/refusal';
import { useMe } from '../../providers/useMe';
import { useRefusalText } from '../../providers/useRefusalText';
import { ticketForm } from '../edit/editable';
import { useWithAnswers } from '../form/useWithAnswers';
import type { Ticket } from '../ticket';
import { KeptDraft } from './draft/KeptDraft';
import { DraftProvider } from './draft/useDraftKeeper';
import { IntakeForm } from './IntakeForm';
import { useIntakeDefaults } from './intakeDefaults';

const TicketIntake = () => {
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const redirect = useRedirect();
  const person = useMe()?.id;
  const [formKey] = useState(newFormKey);
  const meta = useMemo(() => ({ formKey }), [formKey]);
  const defaults = useIntakeDefaults();
  const withAnswers = useWithAnswers();
  const sent = (values: Partial<Ticket>) => withoutBlanks(withAnswers(values));

  const isDone = useRef(false);
  const isKeeping = useCallback(() => !isDone.current, []);
  const keeper = useMemo(
    () => ({
      finish: () => {
        isDone.current = true;
        if (person) drafts.drop(String(person));
      },
    }),
    [person],
  );

  const onSuccess = (ticket: Ticket) => {
    if (isDone.current) return;
    keeper.finish();
    // the page that opens next need not ask for what was just answered
    queryClient.setQueryData(['tickets', 'getOne', { id: ticket.id, meta: undefined }], ticket);
    void queryClient.invalidateQueries({ queryKey: ['callers'] });
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
        {/* another call, or another home, begins another form; what was on this one is kept as a draft */}
        <Form key={`${defaults.requesterPhone} ${defaults.household}`} defaultValues={defaults} noValidate>
          <DraftProvider value={keeper}>
            {person && <KeptDraft person={String(person)} beginning={defaults} isKeeping={isKeeping} />}
            <IntakeForm />
          </DraftProvider>
        </Form>
      </Box>
    </CreateBase>
  );
};

export default TicketIntake;
