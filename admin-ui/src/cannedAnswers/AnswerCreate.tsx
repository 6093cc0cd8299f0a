import { Alert, Box, Stack } from '@mui/material';
import { useState } from 'react';
import { Form, useRedirect } from 'react-admin';
import { useSubmit, type FormValues } from '../forms/useSubmit';
import { withoutBlanks } from '../forms/withoutBlanks';
import { useText } from '../i18n/useText';
import { PageHead } from '../layout/PageHead';
import { useDesk } from '../providers/dataProvider';
import { newFormKey } from '../providers/idempotency';
import { useUndoable } from '../undo/useUndoable';
import { AnswerButtons, AnswerFields } from './AnswerFields';
import type { CannedAnswer } from './cannedAnswer';
import { answerFields } from './editable';
import { useForgetAnswers } from './useForgetAnswers';

const blank = { kind: 'reply', isShared: false };

const AnswerCreate = () => {
  const text = useText();
  const desk = useDesk();
  const undoable = useUndoable();
  const redirect = useRedirect();
  const forget = useForgetAnswers();
  const [formKey] = useState(newFormKey);
  const send = async (values: FormValues) => {
    const { data } = await desk.create<CannedAnswer>('canned-answers', {
      data: withoutBlanks(values),
      meta: { formKey },
    });
    forget();
    undoable(text('answers.saved'), async () => {
      await desk.delete('canned-answers', { id: data.id });
      forget();
    });
    redirect('list', 'canned-answers');
  };
  const { submit, problem, isBusy } = useSubmit(send, answerFields);
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 760, mx: 'auto' }}>
      <PageHead title={text('answers.addTitle')} />
      <Form record={blank} resource="canned-answers" onSubmit={submit} noValidate>
        <Stack spacing={2.5}>
          {problem && <Alert severity="error">{problem}</Alert>}
          <AnswerFields />
          <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
            <AnswerButtons isBusy={isBusy} />
          </Box>
        </Stack>
      </Form>
    </Box>
  );
};

export default AnswerCreate;
