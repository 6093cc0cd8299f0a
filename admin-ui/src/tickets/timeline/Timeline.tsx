import { Alert, Box, Skeleton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import type { Ticket, TicketEvent } from '../ticket';
import { TimelineDays } from './TimelineDays';

const newestFirst = { field: 'at', order: 'DESC' as const };

export const Timeline = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  const [isPublicOnly, setPublicOnly] = useState(false);
  const { data, isPending, error } = useGetList<TicketEvent>(
    'ticket-events',
    { filter: { ticket: ticket?.id }, sort: newestFirst, pagination: { page: 1, perPage: 500 } },
    { enabled: ticket !== undefined },
  );
  const events = (data ?? []).filter((event) => !isPublicOnly || event.isPublic);
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
        <ToggleButtonGroup
          exclusive
          size="small"
          value={isPublicOnly}
          onChange={(_event, chosen: boolean | null) => chosen !== null && setPublicOnly(chosen)}
          sx={{ '& .MuiToggleButton-root': { minHeight: 30, py: 0, px: 1.5, fontSize: '0.8125rem' } }}
        >
          <ToggleButton value={false}>{text('tickets.page.events')}</ToggleButton>
          <ToggleButton value>{text('tickets.page.toResident')}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
      {isPending && <Skeleton variant="rounded" height={160} />}
      {data && events.length === 0 && (
        <Typography color="text.secondary">{text('tickets.page.noEvents')}</Typography>
      )}
      <TimelineDays events={events} />
    </Sheet>
  );
};
