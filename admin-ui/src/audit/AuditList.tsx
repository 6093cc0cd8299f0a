import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { useText } from '../i18n/useText';
import { PageHead } from '../layout/PageHead';
import { SearchBox } from '../lists/SearchBox';
import { Sheet } from '../theme/Sheet';
import { AuditCards } from './AuditCards';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';

const newestFirst = { field: 'at', order: 'DESC' as const };

const AuditHead = () => {
  const text = useText();
  const { total } = useListContext();
  const count = total !== undefined && (
    <Typography variant="body2" color="text.secondary" aria-live="polite">
      {text('audit.total', { total })}
    </Typography>
  );
  return (
    <PageHead title={text('audit.title')} aside={count}>
      <SearchBox hint="audit.search" />
    </PageHead>
  );
};

const AuditList = () => {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <ListBase perPage={50} sort={newestFirst} exporter={false}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1280, mx: 'auto' }}>
        <AuditHead />
        <AuditFilters />
        {isNarrow ? (
          <AuditCards />
        ) : (
          <Sheet sx={{ p: { xs: 0, md: 0 }, overflow: 'hidden' }}>
            <AuditTable />
          </Sheet>
        )}
        <Pagination rowsPerPageOptions={[25, 50, 100]} />
      </Box>
    </ListBase>
  );
};

export default AuditList;
