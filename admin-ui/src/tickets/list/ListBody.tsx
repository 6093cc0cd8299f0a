import { Box, useMediaQuery, type Theme } from '@mui/material';
import { ColumnsButton, Pagination } from 'react-admin';
import { Sheet } from '../../theme/Sheet';
import { ExportTickets } from './ExportTickets';
import { FilterButton } from './filters/FilterButton';
import { FilterChips } from './filters/FilterChips';
import { KeptFilters } from './KeptFilters';
import { usePlaceKept } from './keys/usePlaceKept';
import { usePageAhead } from './usePageAhead';
import { useRowKeys } from './keys/useRowKeys';
import { ListHead } from './ListHead';
import { PrintListButton } from './print/PrintListButton';
import { QueueSelect } from './queues/QueueSelect';
import { QueueTabs } from './queues/QueueTabs';
import { SoonHours } from './queues/SoonHours';
import { SelectButton } from './select/SelectButton';
import { TicketCards } from './TicketCards';
import { TicketTable } from './TicketTable';

const sideBySide = { display: 'grid', gridTemplateColumns: '184px minmax(0, 1fr)', gap: 2.5 };
const pages = [25, 50, 100];

/** The queues at the side of a wide screen, above a narrower one, and as one line on a phone. */
export const ListBody = () => {
  useRowKeys();
  usePlaceKept();
  usePageAhead();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const queues = (
    <Box component="aside">
      {isPhone ? <QueueSelect /> : <QueueTabs isStanding={isWide} />}
      <KeptFilters isStanding={isWide} />
    </Box>
  );
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1800, mx: 'auto' }}>
      <ListHead />
      <Box sx={isWide ? sideBySide : undefined}>
        {queues}
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
            <FilterButton />
            <SoonHours />
            <Box sx={{ flexGrow: 1 }} />
            <ExportTickets />
            <PrintListButton isShown={!isPhone} />
            {isPhone ? <SelectButton /> : <ColumnsButton />}
          </Box>
          <FilterChips />
          {isPhone ? (
            <TicketCards />
          ) : (
            <Sheet sx={{ p: { xs: 0, md: 0 }, overflow: 'hidden' }}>
              <TicketTable />
            </Sheet>
          )}
          <Pagination rowsPerPageOptions={pages} />
        </Box>
      </Box>
    </Box>
  );
};
