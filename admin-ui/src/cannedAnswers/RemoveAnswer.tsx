import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { DeleteWithConfirmButton, useNotify, useRedirect } from 'react-admin';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import { useMe } from '../providers/useMe';
import { useRefusalText } from '../providers/useRefusalText';
import { useUndoable } from '../undo/useUndoable';
import type { CannedAnswer } from './cannedAnswer';
import { answerFields } from './editable';
import { useForgetAnswers } from './useForgetAnswers';

const RemoveOwn = ({ answer }: { answer: CannedAnswer }) => {
  const text = useText();
  const desk = useDesk();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const redirect = useRedirect();
  const undoable = useUndoable();
  const forget = useForgetAnswers();
  const putBack = async () => {
    const data = Object.fromEntries(answerFields.map((field) => [field, answer[field]]));
    await desk.create('canned-answers', { data });
    forget();
  };
  const { mutate, isPending } = useMutation({
    mutationFn: () => desk.delete('canned-answers', { id: answer.id, previousData: answer }),
    onSuccess: () => {
      forget();
      redirect('list', 'canned-answers');
      undoable(text('answers.removed'), putBack);
    },
    onError: (error) => notify(refusalText(error), { type: 'error' }),
  });
  return (
    <Button size="large" color="error" disabled={isPending} onClick={() => mutate()}>
      {text('answers.remove')}
    </Button>
  );
};

/** One's own words go at once and can come back; those of a colleague would come back as one's own, so a leader is asked first. */
export const RemoveAnswer = ({ answer }: { answer: CannedAnswer }) => {
  const text = useText();
  const me = useMe();
  if (answer.owner === me?.id) return <RemoveOwn answer={answer} />;
  return <DeleteWithConfirmButton label={text('answers.remove')} size="large" />;
};
