import { Box, Typography } from '@mui/material';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { Sheet } from '../theme/Sheet';
import { paper } from '../theme/palette';
import { useMoments } from '../time/useMoments';
import type { Ticket } from '../tickets/ticket';
import { AttachmentNews } from '../tickets/timeline/AttachmentNews';
import { ChangedFields } from '../tickets/timeline/ChangedFields';
import { useStory } from './WorkContext';

/** What was said and done, the newest first, as far as the phone knows. */
export const Story = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const words = useWords();
  const { when, exact } = useMoments();
  const { events, nameOf } = useStory(ticket);
  return (
    <Sheet label={text('work.story')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('work.story')}
      </Typography>
      {events.length === 0 && <Typography color="text.secondary">{text('work.noStory')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {events.map((event) => (
          <Box
            component="li"
            key={event.id}
            sx={{ py: 1, '& + &': { borderTop: `1px solid ${paper.line}` } }}
          >
            <Box sx={{ display: 'flex', gap: 1, fontSize: '0.875rem', color: 'text.secondary' }}>
              <b>{words.event[event.kind]}</b>
              {nameOf(event.actor)}
              <Box component="span" title={exact(event.at)} sx={{ ml: 'auto', whiteSpace: 'nowrap' }}>
                {when(event.at)}
              </Box>
            </Box>
            <ChangedFields event={event} />
            <AttachmentNews event={event} />
            {event.body && (
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{event.body}</Typography>
            )}
          </Box>
        ))}
      </Box>
    </Sheet>
  );
};
