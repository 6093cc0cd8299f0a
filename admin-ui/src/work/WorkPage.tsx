import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { RecordContextProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { AttachmentsSheet } from '../files/AttachmentsSheet';
import { useText } from '../i18n/useText';
import { Notice } from '../layout/Notice';
import { Waiting } from '../layout/Waiting';
import { ink } from '../theme/palette';
import { Sheet } from '../theme/Sheet';
import { digits } from '../theme/typography';
import { MarksField } from '../tickets/fields/MarksField';
import { StateField } from '../tickets/fields/StateField';
import { CardDue } from '../tickets/list/CardDue';
import type { Ticket } from '../tickets/ticket';
import { AnswersSheet } from './AnswersSheet';
import { OfflineNotice } from './OfflineNotice';
import { OutboxPill } from './OutboxPill';
import { PendingMark } from './PendingMark';
import { placeWords } from './place';
import { RefusedCards } from './RefusedCards';
import { Story } from './Story';
import { useMyWork } from './useMyWork';
import { WorkBar } from './WorkBar';
import { usePlace, useTypeName, WorkContext } from './WorkContext';

const row = { display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' };

const Head = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const place = usePlace(ticket);
  const type = useTypeName(ticket);
  const { requesterPhone: phone } = ticket;
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <Box sx={{ ...row, color: ink.soft, fontSize: '0.875rem', mb: 0.75 }}>
        {type}
        <Box component="span" sx={digits}>
          {ticket.number}
        </Box>
        <StateField />
        <MarksField />
      </Box>
      <Typography variant="h1" sx={{ color: ink.strong, overflowWrap: 'anywhere' }}>
        {ticket.title}
      </Typography>
      <Typography sx={{ fontSize: '1.0625rem', fontWeight: 600 }}>{placeWords(place)}</Typography>
      <Typography color="text.secondary">
        {ticket.requesterName ?? ''} {phone ?? ''}
        {phone?.includes('*') && ticket.abilities.includes('accept') && ` · ${text('work.masked')}`}
      </Typography>
      <Box sx={{ ...row, mt: 1 }}>
        <CardDue />
        <PendingMark ticket={ticket} />
      </Box>
    </Box>
  );
};

/** The pictures of the place; more are taken with the camera below, and wait in the outbox with everything else. */
const FilesOnTheWay = ({ ticket, isOffline }: { ticket: string; isOffline: boolean }) => {
  const text = useText();
  if (!isOffline) return <AttachmentsSheet ticket={ticket} isReadOnly />;
  return (
    <Sheet label={text('files.title')}>
      <Typography color="text.secondary">{text('work.filesOffline')}</Typography>
    </Sheet>
  );
};

/** One piece of work in the hand: what, where, who, and everything that one does with it under the thumb. */
const WorkPage = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { work, tickets, isOffline, isPending } = useMyWork();
  const ticket = tickets.find((one) => one.id === id);
  if (isPending) return <Waiting />;
  return (
    <WorkContext.Provider value={work}>
      <Box sx={{ p: 2, maxWidth: 720, mx: 'auto', pb: 24 }}>
        <Box sx={{ ...row, mb: 1 }}>
          <IconButton
            component={Link}
            to="/work"
            aria-label={text('work.back')}
            sx={{ ml: -1, width: 44, height: 44 }}
          >
            <ArrowBackIcon />
          </IconButton>
          <Box sx={{ flexGrow: 1 }} />
          <OutboxPill />
          <Button component={Link} to={`/tickets/${id}/show`} sx={{ minHeight: 44 }}>
            {text('work.full')}
          </Button>
        </Box>
        {isOffline && work && <OfflineNotice at={work.at} />}
        <RefusedCards ticket={id} />
        {!ticket && <Notice title={text('work.gone')} hint={text('work.goneHint')} />}
        {ticket && (
          <RecordContextProvider value={ticket}>
            <Head ticket={ticket} />
            <Sheet label={text('work.description')} sx={{ mb: 2 }}>
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {ticket.description}
              </Typography>
            </Sheet>
            <Stack spacing={2}>
              <AnswersSheet ticket={ticket} />
              <FilesOnTheWay ticket={id} isOffline={isOffline} />
              <Story ticket={ticket} />
            </Stack>
            <WorkBar ticket={ticket} />
          </RecordContextProvider>
        )}
      </Box>
    </WorkContext.Provider>
  );
};

export default WorkPage;
