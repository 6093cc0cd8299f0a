import { Box, useMediaQuery, type Theme } from '@mui/material';
import { ListBase, Pagination } from 'react-admin';
import { Sheet } from '../../theme/Sheet';
import { StaffCards } from './StaffCards';
import { StaffFilters } from './StaffFilters';
import { StaffHead } from './StaffHead';
import { StaffTable } from './StaffTable';

const byName = { field: 'name', order: 'ASC' as const };
const inUse = { isActive: true };

const StaffList = () => {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <ListBase perPage={50} sort={byName} filterDefaultValues={inUse} exporter={false}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1280, mx: 'auto' }}>
        <StaffHead />
        <StaffFilters />
        {isNarrow ? (
          <StaffCards />
        ) : (
          <Sheet sx={{ p: { xs: 0, md: 0 }, overflow: 'hidden' }}>
            <StaffTable />
          </Sheet>
        )}
        <Pagination rowsPerPageOptions={[25, 50, 100]} />
      </Box>
    </ListBase>
  );
};

export default StaffList;
