import { Alert, Skeleton, Stack } from '@mui/material';
import { RecordContextProvider, useListContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import type { Ticket } from '../ticket';
import { NoTickets } from './NoTickets';
import { TicketCard } from './TicketCard';

/** The list on a phone: one card a ticket, as wide as the thumb needs. */
export const TicketCards = () => {
  const text = useText();
  const { data, isPending, error } = useListContext<Ticket>();
  if (error) return <Alert severity="error">{text('common.notLoaded')}</Alert>;
  if (isPending) {
    return (
      <Stack spacing={1.25}>
        {[1, 2, 3, 4].map((row) => (
          <Skeleton key={row} variant="rounded" height={136} />
        ))}
      </Stack>
    );
  }
  if (data.length === 0) return <NoTickets />;
  return (
    <Stack
      component="ul"
      spacing={1.25}
      aria-label={text('tickets.list.region')}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {data.map((ticket) => (
        <RecordContextProvider key={ticket.id} value={ticket}>
          <li>
            <TicketCard />
          </li>
        </RecordContextProvider>
      ))}
    </Stack>
  );
};
