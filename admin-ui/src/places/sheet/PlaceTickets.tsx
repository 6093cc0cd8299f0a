import { Box, Skeleton, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { openStates } from '../../tickets/states';
import type { Ticket } from '../../tickets/ticket';
import { ink, pine } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import type { Place } from '../place';
import { useInside } from '../useInside';

const few = { page: 1, perPage: 5 };
const sort = { field: 'receivedAt', order: 'DESC' as const };

const fieldOf = { communities: 'community', buildings: 'building', households: 'household' } as const;

/** Tickets know their community, building and home: those of a grid are those of its buildings. */
const useTicketFilter = (place: Place): Record<string, string | string[]> | null => {
  const isGrid = place.kind === 'grids';
  const { places, isPending } = useInside(isGrid ? place : null, isGrid);
  if (isGrid) return isPending ? null : { building: places.map(({ record }) => record.id) };
  if (place.kind === 'sections') return null;
  return { [fieldOf[place.kind as keyof typeof fieldOf]]: place.record.id };
};

export const PlaceTickets = ({ place }: { place: Place }) => {
  const text = useText();
  const { state } = useWords();
  const where = useTicketFilter(place);
  const filter = { ...where, state: openStates };
  const { data, total, isPending } = useGetList<Ticket>(
    'tickets',
    { filter, pagination: few, sort },
    { enabled: where !== null },
  );
  if (place.kind === 'sections') return null;
  return (
    <Sheet label={text('places.tickets.title')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {text('places.tickets.title')}
      </Typography>
      {isPending && <Skeleton />}
      {data?.length === 0 && <Box sx={{ color: ink.soft }}>{text('places.tickets.none')}</Box>}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 0.75,
          gridTemplateColumns: 'minmax(0, 1fr)',
        }}
      >
        {data?.map((ticket) => (
          <Box component="li" key={ticket.id} sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
            <Box
              component={Link}
              to={`/tickets/${ticket.id}/show`}
              sx={{
                flex: 1,
                color: pine[700],
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {ticket.title}
            </Box>
            <Box sx={{ color: ink.soft, fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
              {state[ticket.state]}
            </Box>
          </Box>
        ))}
      </Box>
      {total !== undefined && data !== undefined && total > data.length && (
        <Box
          component={Link}
          to={`/tickets?filter=${encodeURIComponent(JSON.stringify(filter))}`}
          sx={{ display: 'inline-block', mt: 1, color: pine[700], fontWeight: 600 }}
        >
          {text('places.tickets.all', { smart_count: total })}
        </Box>
      )}
    </Sheet>
  );
};
