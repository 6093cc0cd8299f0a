import { useRecordContext } from 'react-admin';
import { AnsweredWordsInput } from '../../cannedAnswers/AnsweredWordsInput';
import { AttachField } from '../../files/AttachField';
import { useText } from '../../i18n/useText';
import type { Ticket } from '../ticket';

export const ReplyBody = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <>
      <AnsweredWordsInput
        source="body"
        label="tickets.verb.body"
        hint="tickets.verb.replyHint"
        kind="reply"
        ticket={ticket}
      />
      <AttachField ticket={ticket.id} hint={text('files.goToTicket')} />
    </>
  );
};
