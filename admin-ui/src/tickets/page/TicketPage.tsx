import { Box } from '@mui/material';
import { ShowBase } from 'react-admin';
import { Waiting } from '../../layout/Waiting';
import { NoSuchTicket } from './NoSuchTicket';
import { TicketSheets } from './TicketSheets';

const query = {
  // The page says itself what is wrong; a toast besides would say it twice.
  onError: () => undefined,
  // A list that has just come in calls a ticket fresh that was read earlier: without asking, yesterday's buttons stay.
  staleTime: 0,
};

const TicketPage = () => (
  <ShowBase error={<NoSuchTicket />} loading={<Waiting />} queryOptions={query}>
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1280, mx: 'auto', pb: { xs: 12, md: 4 } }}>
      <TicketSheets />
    </Box>
  </ShowBase>
);

export default TicketPage;
