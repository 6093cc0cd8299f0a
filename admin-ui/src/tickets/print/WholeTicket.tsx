import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import { isPicture } from '../../files/file';
import { sizeInWords } from '../../files/sizeInWords';
import { useAttachments } from '../../files/useAttachments';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { useMoments } from '../../time/useMoments';
import type { Ticket, TicketEvent } from '../ticket';
import { ActorName } from '../timeline/ActorName';
import { ChangedFields } from '../timeline/ChangedFields';
import { PrintFacts } from './PrintFacts';
import { PrintHead } from './PrintHead';
import { PrintPart } from './PrintPart';

const Story = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const words = useWords();
  const { exact } = useMoments();
  const { data = [] } = useGetList<TicketEvent>('ticket-events', {
    filter: { ticket: ticket.id },
    sort: { field: 'at', order: 'ASC' },
    pagination: { page: 1, perPage: 500 },
  });
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((event) => (
        <Box
          component="li"
          key={event.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: '32mm 1fr',
            columnGap: '3mm',
            py: '1.2mm',
            borderTop: '0.2mm solid',
            breakInside: 'avoid',
            '& *': { fontSize: 'inherit !important' },
          }}
        >
          <time dateTime={event.at}>{exact(event.at)}</time>
          <Box sx={{ minWidth: 0 }}>
            <strong>{words.event[event.kind]}</strong> · <ActorName event={event} />
            <ChangedFields event={event} />
            {event.body && (
              <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {text(event.isPublic ? 'tickets.page.toResident' : 'tickets.page.internal')}：{event.body}
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const Attachments = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const words = useWords();
  const { data = [] } = useAttachments(ticket.id);
  if (data.length === 0) return null;
  return (
    <PrintPart title={text('files.title')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '3mm' }}>
        {data.filter(isPicture).map((file) => (
          <Box component="figure" key={file.id} sx={{ m: 0, breakInside: 'avoid' }}>
            <Box
              component="img"
              src={file.url}
              alt=""
              sx={{ width: '100%', maxHeight: '60mm', objectFit: 'contain', border: '0.2mm solid' }}
            />
            <figcaption>
              {[file.phase && words.filePhase[file.phase], file.name].filter(Boolean).join(' · ')}
            </figcaption>
          </Box>
        ))}
      </Box>
      {data
        .filter((file) => !isPicture(file))
        .map((file) => (
          <Box key={file.id}>
            {file.name}（{sizeInWords(file.size)}）
          </Box>
        ))}
    </PrintPart>
  );
};

/** Everything that is known of a ticket, for the folder. */
export const WholeTicket = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const words = useWords();
  return (
    <>
      <PrintHead ticket={ticket} title={ticket.title} />
      <Box sx={{ fontWeight: 600, mb: '2mm' }}>
        {text('tickets.field.state')}：{words.state[ticket.state]}
        {ticket.rating !== null && ` · ${text('related.rating', { rating: ticket.rating })}`}
      </Box>
      <PrintFacts ticket={ticket} />
      <PrintPart title={text('tickets.field.description')}>
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{ticket.description}</Box>
      </PrintPart>
      <Attachments ticket={ticket} />
      <Box component="h2" sx={{ fontSize: '3.6mm', m: 0, mt: '3.5mm', mb: '1.2mm' }}>
        {text('tickets.page.story')}
      </Box>
      <Story ticket={ticket} />
    </>
  );
};
