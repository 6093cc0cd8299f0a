import { useGetList, useDataProvider, useRedirect } from 'react-admin';
import { useText } from '../../i18n/useText';
import type { TicketType } from '../../tickets/ticket';
import { emptyDraft, sentOf } from '../draft';
import { useSaved } from '../useSaved';
import { TypeForm } from './TypeForm';

const last = { pagination: { page: 1, perPage: 1 }, sort: { field: 'position', order: 'DESC' as const } };

const TicketTypeCreate = () => {
  const text = useText();
  const desk = useDataProvider();
  const redirect = useRedirect();
  const saved = useSaved();
  const { data } = useGetList<TicketType>('ticket-types', last);
  const position = (data?.[0]?.position ?? 0) + 1;
  return (
    <TypeForm
      title={text('ticketTypes.edit.create')}
      record={emptyDraft}
      isNew
      next={1}
      send={async (draft, isDraft) => {
        const sent = { ...sentOf(draft), position, isDraft };
        const answer = await desk.create<TicketType>('ticket-types', { data: sent });
        saved(answer.data);
        redirect('list', 'ticket-types');
        return null;
      }}
    />
  );
};

export default TicketTypeCreate;
