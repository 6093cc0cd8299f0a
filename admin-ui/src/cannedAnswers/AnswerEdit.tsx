import { Box, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Form, useRecordContext } from 'react-admin';
import { useText } from '../i18n/useText';
import { Waiting } from '../layout/Waiting';
import { EditPage } from '../records/EditPage';
import { StaleNotice } from '../records/StaleNotice';
import { AnswerButtons, AnswerFields } from './AnswerFields';
import type { CannedAnswer } from './cannedAnswer';
import { answerForm, type AnswerField } from './editable';
import { RemoveAnswer } from './RemoveAnswer';
import { SaidOfAnswer } from './SaidOfAnswer';

const keepTyped = { keepDirtyValues: true };

const Fields = ({ theirs }: { theirs: AnswerField[] | null }) => {
  const text = useText();
  const answer = useRecordContext<CannedAnswer>();
  if (!answer) return <Waiting />;
  return (
    <Form resetOptions={keepTyped} noValidate>
      {theirs && (
        <StaleNotice
          title={text('answers.stale')}
          theirs={theirs}
          labelOf={(field) => text(`answers.field.${field}`)}
          said={(field, value) => <SaidOfAnswer field={field} value={value} />}
        />
      )}
      <Stack spacing={2.5}>
        <AnswerFields />
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', pb: 2.5 }}>
          {answer.abilities.includes('delete') && (
            <Box sx={{ mr: 'auto' }}>
              <RemoveAnswer answer={answer} />
            </Box>
          )}
          <AnswerButtons isBusy={false} />
        </Box>
      </Stack>
    </Form>
  );
};

const AnswerEdit = () => {
  const text = useText();
  const queryClient = useQueryClient();
  const show = useCallback(
    (answer: CannedAnswer) => {
      queryClient.setQueriesData<CannedAnswer>({ queryKey: ['canned-answers', 'getOne'] }, (shown) =>
        shown?.id === answer.id ? answer : shown,
      );
      void queryClient.invalidateQueries({ queryKey: ['canned-answers', 'getList'] });
    },
    [queryClient],
  );
  return (
    <EditPage
      resource="canned-answers"
      title={text('answers.editTitle')}
      saved={text('answers.saved')}
      width={760}
      form={answerForm}
      show={show}
      leadsTo="list"
    >
      {(theirs) => <Fields theirs={theirs} />}
    </EditPage>
  );
};

export default AnswerEdit;
