import { Box, useMediaQuery, type Theme } from '@mui/material';
import { ListBase, Pagination } from 'react-admin';
import { Sheet } from '../../theme/Sheet';
import { GroupTabs } from './GroupTabs';
import { openGroup } from './groups';
import { ListHead } from './ListHead';
import { TicketCards } from './TicketCards';
import { TicketTable } from './TicketTable';

const newestFirst = { field: 'receivedAt', order: 'DESC' as const };

const TicketList = () => {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <ListBase perPage={25} sort={newestFirst} filterDefaultValues={openGroup} exporter={false}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1600, mx: 'auto' }}>
        <ListHead />
        <GroupTabs />
        {isNarrow ? (
          <TicketCards />
        ) : (
          <Sheet sx={{ p: { xs: 0, md: 0 }, overflow: 'hidden' }}>
            <TicketTable />
          </Sheet>
        )}
        <Pagination rowsPerPageOptions={[25, 50, 100]} />
      </Box>
    </ListBase>
  );
};

export default TicketList;
