import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { NameOf } from '../../records/NameOf';
import type { Ticket } from '../ticket';

/** The department, and below it whose hands the work is in. */
export const HandsCell = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  const { department, assignee } = ticket;
  if (!department && !assignee) return <div className="cell-soft">{text('common.unassigned')}</div>;
  return (
    <>
      <div>{department ? <NameOf reference="departments" id={department} /> : '—'}</div>
      <div className="cell-second">
        {assignee ? <NameOf reference="staff" id={assignee} /> : text('common.unassigned')}
      </div>
    </>
  );
};
