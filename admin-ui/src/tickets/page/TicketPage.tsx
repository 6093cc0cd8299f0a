import { Box } from '@mui/material';
import { ShowBase } from 'react-admin';
import { Waiting } from '../../layout/Waiting';
import { NoSuchTicket } from './NoSuchTicket';
import { TicketSheets } from './TicketSheets';

// The page says itself what is wrong; a toast besides would say it twice.
const quietly = { onError: () => undefined };

const TicketPage = () => (
  <ShowBase error={<NoSuchTicket />} loading={<Waiting />} queryOptions={quietly}>
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1280, mx: 'auto', pb: { xs: 12, md: 4 } }}>
      <TicketSheets />
    </Box>
  </ShowBase>
);

export default TicketPage;
