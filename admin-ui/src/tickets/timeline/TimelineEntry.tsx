import { Box } from '@mui/material';
import { useWords } from '../../i18n/useWords';
import { ink, paper } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { useMoments } from '../../time/useMoments';
import type { TicketEvent } from '../ticket';
import { ActorName } from './ActorName';
import { AttachmentNews } from './AttachmentNews';
import { ChangedFields } from './ChangedFields';
import { EventIcon } from './EventIcon';
import { EventWords } from './EventWords';

const line = {
  display: 'grid',
  gridTemplateColumns: '28px minmax(0, 1fr)',
  columnGap: 1.25,
  position: 'relative',
  pb: 2,
  // the thread that runs from one act to the next
  '&:not(:last-child)::before': {
    content: '""',
    position: 'absolute',
    left: 13.5,
    top: 28,
    bottom: 0,
    width: '1px',
    bgcolor: paper.lineStrong,
  },
};

export const TimelineEntry = ({ event }: { event: TicketEvent }) => {
  const words = useWords();
  const { clock, exact } = useMoments();
  return (
    <Box component="li" sx={line}>
      <EventIcon kind={event.kind} isPublic={event.isPublic} />
      <Box sx={{ pt: 0.375 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
          <Box component="span" sx={{ fontWeight: 600, color: ink.strong }}>
            {words.event[event.kind]}
          </Box>
          <Box component="span" sx={{ color: ink.soft, fontSize: '0.875rem' }}>
            <ActorName event={event} />
          </Box>
          <Box
            component="time"
            dateTime={event.at}
            title={exact(event.at)}
            sx={{ ml: 'auto', color: ink.soft, fontSize: '0.8125rem', ...digits }}
          >
            {clock(event.at)}
          </Box>
        </Box>
        <ChangedFields event={event} />
        <AttachmentNews event={event} />
        {event.body && <EventWords event={event} />}
      </Box>
    </Box>
  );
};
