import { AnsweredWordsInput } from '../../cannedAnswers/AnsweredWordsInput';
import { AttachField } from '../../files/AttachField';
import { useText } from '../../i18n/useText';
import type { Ticket } from '../ticket';

/** What was done, with the pictures that prove it. */
export const ResolveBody = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  return (
    <>
      <AnsweredWordsInput
        source="feedback"
        label="tickets.verb.feedback"
        hint="tickets.verb.feedbackHint"
        kind="feedback"
        ticket={ticket}
      />
      <AttachField ticket={ticket.id} phase="after" hint={text('files.markedAfter')} />
    </>
  );
};
