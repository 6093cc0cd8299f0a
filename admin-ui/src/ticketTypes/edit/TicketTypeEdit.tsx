import { useMemo, useState } from 'react';
import { useDataProvider, useGetOne, useRedirect } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { Waiting } from '../../layout/Waiting';
import { refusalOf } from '../../providers/refusal';
import type { TicketType } from '../../tickets/ticket';
import { differing, draftOf, sentOf } from '../draft';
import { useSaved } from '../useSaved';
import { TypeForm } from './TypeForm';

const TypeEditor = ({ read }: { read: TicketType }) => {
  const text = useText();
  const language = useLanguage();
  const desk = useDataProvider();
  const redirect = useRedirect();
  const saved = useSaved();
  const [type, setType] = useState(read);
  const draft = useMemo(() => draftOf(type), [type]);
  return (
    <TypeForm
      title={text('ticketTypes.edit.title', { name: language === 'en' ? read.nameEn : read.nameZh })}
      record={draft}
      isNew={false}
      next={(type.inForce ?? 0) + 1}
      send={async (edited, isDraft) => {
        const data = { ...sentOf(edited, type.body), isDraft, version: type.version };
        try {
          const answer = await desk.update<TicketType>('ticket-types', {
            id: type.id,
            data,
            previousData: type,
          });
          saved(answer.data);
          redirect('list', 'ticket-types');
          return null;
        } catch (error) {
          const { code, current } = refusalOf(error);
          if (code !== 'record.stale' || !current) throw error;
          setType(current as TicketType);
          return differing(draft, draftOf(current as TicketType));
        }
      }}
    />
  );
};

const fresh = { staleTime: 0, gcTime: 0 };

const TicketTypeEdit = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error } = useGetOne<TicketType>('ticket-types', { id }, fresh);
  if (error) return <Notice title={text('ticketTypes.edit.gone')} />;
  return data ? <TypeEditor key={data.id} read={data} /> : <Waiting />;
};

export default TicketTypeEdit;
