import { useText } from '../../i18n/useText';
import { EditPage } from '../../records/EditPage';
import { usePresentTicket } from '../verbs/usePresentTicket';
import { useWithAnswers } from '../form/useWithAnswers';
import { ticketForm } from './editable';
import { EditForm } from './EditForm';

const TicketEdit = () => {
  const text = useText();
  return (
    <EditPage
      resource="tickets"
      title={text('tickets.edit.title')}
      saved={text('tickets.edit.saved')}
      width={860}
      form={ticketForm}
      complete={useWithAnswers()}
      show={usePresentTicket()}
    >
      {(theirs) => <EditForm theirs={theirs} />}
    </EditPage>
  );
};

export default TicketEdit;
