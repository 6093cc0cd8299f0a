import { AnsweredWordsInput } from '../../cannedAnswers/AnsweredWordsInput';
import { AttachField } from '../../files/AttachField';
import { useText } from '../../i18n/useText';
import type { Ticket } from '../ticket';

export const ReplyBody = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
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
