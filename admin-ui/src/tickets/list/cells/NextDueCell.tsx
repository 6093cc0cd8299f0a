import { useRecordContext } from 'react-admin';
import { DueField } from '../../fields/DueField';
import { nextDue } from '../../nextDue';
import type { Ticket } from '../../ticket';

/** Whichever of the two promises falls due next. */
export const NextDueCell = () => {
  const ticket = useRecordContext<Ticket>();
  const next = ticket?.nextDueAt ? nextDue(ticket) : null;
  return next ? <DueField kind={next.kind} /> : <>—</>;
};
