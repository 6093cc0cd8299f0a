import { useRecordContext } from 'react-admin';
import { DueField } from '../../fields/DueField';
import type { Ticket } from '../../ticket';

/** Whichever of the two promises falls due next. */
export const NextDueCell = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket?.nextDueAt) return <>—</>;
  return (
    <DueField kind={ticket.nextDueAt === ticket.replyDueAt && !ticket.repliedAt ? 'reply' : 'resolve'} />
  );
};
