import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { NameOf } from '../../records/NameOf';
import type { Ticket } from '../ticket';
import { Fact } from '../../theme/Fact';
import { FactSheet } from '../../theme/FactSheet';

/** First contact and answerable stand apart: who was asked first is never rewritten. */
export const HandsSheet = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  const { firstContact, answerable, department, assignee } = ticket;
  const person = (id: string | null) =>
    id ? <NameOf reference="staff" id={id} /> : text('common.unassigned');
  return (
    <FactSheet title={text('tickets.page.hands')}>
      <Fact label={text('tickets.field.firstContact')}>{person(firstContact)}</Fact>
      {answerable !== firstContact && (
        <Fact label={text('tickets.field.answerable')}>{person(answerable)}</Fact>
      )}
      <Fact label={text('tickets.field.department')}>
        {department ? <NameOf reference="departments" id={department} /> : text('common.unassigned')}
      </Fact>
      <Fact label={text('tickets.field.assignee')}>{person(assignee)}</Fact>
    </FactSheet>
  );
};
