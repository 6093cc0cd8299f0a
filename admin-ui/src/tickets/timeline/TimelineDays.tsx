import { Box } from '@mui/material';
import { ink } from '../../theme/palette';
import { byDay } from '../../time/byDay';
import { useMoments } from '../../time/useMoments';
import type { TicketEvent } from '../ticket';
import { TimelineEntry } from './TimelineEntry';

export const TimelineDays = ({ events }: { events: TicketEvent[] }) => {
  const { day, zone } = useMoments();
  return byDay(events, zone).map((one) => (
    <Box key={one.at} component="section" aria-label={day(one.at)} sx={{ '& + &': { mt: 2 } }}>
      <Box sx={{ fontSize: '0.8125rem', fontWeight: 600, color: ink.soft, mb: 1 }}>{day(one.at)}</Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {one.items.map((event) => (
          <TimelineEntry key={event.id} event={event} />
        ))}
      </Box>
    </Box>
  ));
};
