import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import type { Ticket, TicketEvent } from '../ticket';
import { Composer } from '../composer/Composer';
import { filtered, type TimelineFilter } from './filters';
import { FilterTabs } from './FilterTabs';
import { TimelineDays } from './TimelineDays';

const newestFirst = { field: 'at', order: 'DESC' as const };

export const Timeline = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const { data, isPending, error } = useGetList<TicketEvent>(
    'ticket-events',
    { filter: { ticket: ticket?.id }, sort: newestFirst, pagination: { page: 1, perPage: 500 } },
    { enabled: ticket !== undefined },
  );
  const events = filtered(data ?? [], filter);
  return (
    <Sheet label={text('tickets.page.story')}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1,
          mb: 2,
          flexWrap: 'wrap',
        }}
      >
        <Typography variant="h2">{text('tickets.page.story')}</Typography>
        <FilterTabs events={data ?? []} chosen={filter} onChoose={setFilter} />
      </Box>
      {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
      {isPending && <Skeleton variant="rounded" height={160} />}
      {data && events.length === 0 && (
        <Typography color="text.secondary">{text('tickets.page.noEvents')}</Typography>
      )}
      <TimelineDays events={events} />
      <Composer />
    </Sheet>
  );
};
