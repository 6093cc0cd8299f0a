import { Box, Skeleton } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { Fact } from '../../theme/Fact';
import { FactSheet } from '../../theme/FactSheet';
import { pine } from '../../theme/palette';
import { openTicketsPath, useOpenTickets } from '../openTickets';
import type { Person } from '../person';

const Count = ({ to, count }: { to: string; count: number | undefined }) => {
  const text = useText();
  if (count === undefined) return <Skeleton width={48} />;
  const words = text('staff.page.ticketCount', { smart_count: count });
  if (count === 0) return <>{words}</>;
  return (
    <Box component={Link} to={to} sx={{ color: pine[700], fontWeight: 600 }}>
      {words}
    </Box>
  );
};

export const OpenTickets = ({ person: { id } }: { person: Person }) => {
  const text = useText();
  const { assigned, answerable } = useOpenTickets(id);
  return (
    <FactSheet title={text('staff.page.openTickets')} labelWidth={120}>
      <Fact label={text('staff.page.assigned')}>
        <Count to={openTicketsPath('assigned', id)} count={assigned} />
      </Fact>
      <Fact label={text('staff.page.answerable')}>
        <Count to={openTicketsPath('answerable', id)} count={answerable} />
      </Fact>
    </FactSheet>
  );
};
