import { Box } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, useNotify, useRedirect } from 'react-admin';
import { useSubmit, type FormValues } from '../../forms/useSubmit';
import { withoutBlanks } from '../../forms/withoutBlanks';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { useDesk } from '../../providers/dataProvider';
import { OncePassword } from '../acts/OncePassword';
import type { StaffAnswer } from '../person';
import { CreateFields } from './CreateFields';
import { createFields } from './createFields';

const nothing = {};

const StaffCreate = () => {
  const text = useText();
  const desk = useDesk();
  const notify = useNotify();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const [made, setMade] = useState<StaffAnswer | null>(null);

  // Without an idempotency key: the answer may hold a password, and answers to keys are kept.
  const send = async (values: FormValues) => {
    const { data } = await desk.create<StaffAnswer>('staff', { data: withoutBlanks(values) });
    void queryClient.invalidateQueries({ queryKey: ['staff'] });
    if (data.temporaryPassword) return setMade(data);
    notify(text('staff.create.created', { name: data.name }), { type: 'success' });
    redirect('show', 'staff', data.id);
  };
  const { submit, problem, isBusy } = useSubmit(send, createFields);

  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 760, mx: 'auto' }}>
      <PageHead title={text('staff.create.title')} />
      <Form record={nothing} resource="staff" onSubmit={submit} noValidate>
        <CreateFields problem={problem} isBusy={isBusy} />
      </Form>
      {made && <OncePassword person={made} onClose={() => redirect('show', 'staff', made.id)} />}
    </Box>
  );
};

export default StaffCreate;
