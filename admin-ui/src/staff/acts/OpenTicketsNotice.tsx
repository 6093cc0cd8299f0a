import { Alert, Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { openTicketsPath, type OpenTicketCounts } from '../openTickets';
import type { Person } from '../person';

interface OpenTicketsNoticeProps {
  person: Person;
  counts: OpenTicketCounts;
}

/** What waits on the person, before somebody learns it from a refusal. */
export const OpenTicketsNotice = ({ person, counts }: OpenTicketsNoticeProps) => {
  const text = useText();
  const { assigned, answerable } = counts;
  if (assigned === undefined || answerable === undefined) return null;
  if (assigned + answerable === 0) return <Alert severity="info">{text('staff.act.nothingOpen')}</Alert>;
  return (
    <Alert severity="warning">
      {text('staff.act.hasOpen', { assigned, answerable })}{' '}
      <Box
        component={Link}
        to={openTicketsPath(assigned > 0 ? 'assigned' : 'answerable', person.id)}
        sx={{ color: 'inherit', fontWeight: 600 }}
      >
        {text('staff.act.seeThem')}
      </Box>
    </Alert>
  );
};
