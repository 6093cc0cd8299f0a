import { useGetOne } from 'react-admin';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { refusalOf } from '../providers/refusal';
import { NameOf } from '../records/NameOf';
import type { Ticket } from '../tickets/ticket';

const asked = { retry: false, staleTime: 0, onError: () => undefined };

/** What a ticket is at this moment, whoever has it. */
export const PresentState = ({ ticket: id }: { ticket: string }) => {
  const text = useText();
  const words = useWords();
  const { data, error } = useGetOne<Ticket>('tickets', { id }, asked);
  if (error)
    return <>{text(refusalOf(error).status === 404 ? 'work.outbox.nowGone' : 'work.outbox.nowUnknown')}</>;
  if (!data) return <>…</>;
  return (
    <>
      {words.state[data.state]} ·{' '}
      {data.assignee === null ? text('work.outbox.nobody') : <NameOf reference="staff" id={data.assignee} />}
    </>
  );
};
