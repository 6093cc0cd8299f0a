import { Box, Skeleton, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, paper, pine } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import { digits } from '../../theme/typography';
import { useMoments } from '../../time/useMoments';
import { StateWord } from '../fields/StateWord';
import type { Ticket } from '../ticket';
import { useRelated } from './useRelated';

const row = {
  display: 'block',
  py: 1,
  color: 'inherit',
  textDecoration: 'none',
  borderRadius: 1,
  '&:hover .title': { color: pine[700], textDecoration: 'underline' },
};

const Row = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const words = useWords();
  const { when, exact } = useMoments();
  const { rating, satisfaction } = ticket;
  const said =
    rating !== null ? text('related.rating', { rating }) : satisfaction && words.satisfaction[satisfaction];
  return (
    <Box component="li" sx={{ '& + &': { borderTop: `1px solid ${paper.line}` } }}>
      <Box component={Link} to={`/tickets/${ticket.id}/show`} sx={row}>
        <Box className="title" sx={{ color: ink.strong, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {ticket.title}
        </Box>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
          <StateWord state={ticket.state} />
          <Box sx={{ color: ink.soft, fontSize: '0.8125rem', ...digits }} title={exact(ticket.receivedAt)}>
            {when(ticket.receivedAt, 'short')}
            {said && ` · ${said}`}
          </Box>
        </Box>
      </Box>
    </Box>
  );
};

/** What else this household and this caller have with the desk, one click away. */
export const RelatedSheet = () => {
  const ticket = useRecordContext<Ticket>();
  return ticket ? <Related ticket={ticket} /> : null;
};

const Related = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const { related, isPending, isAsked } = useRelated(ticket);
  if (!isAsked) return null;
  return (
    <Sheet label={text('related.title')}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {text('related.title')}
      </Typography>
      {isPending && <Skeleton variant="rounded" height={56} />}
      {!isPending && related.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {text('related.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {related.map((one) => (
          <Row key={one.id} ticket={one} />
        ))}
      </Box>
    </Sheet>
  );
};
