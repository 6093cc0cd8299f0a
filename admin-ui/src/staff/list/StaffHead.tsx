import PersonAddAltIcon from '@mui/icons-material/PersonAddAlt';
import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { SearchBox } from '../../lists/SearchBox';

export const StaffHead = () => {
  const text = useText();
  const { total } = useListContext();
  const { canAccess } = useCanAccess({ resource: 'staff', action: 'create' });
  const count = total !== undefined && (
    <Typography variant="body2" color="text.secondary" aria-live="polite">
      {text('staff.list.total', { total })}
    </Typography>
  );
  return (
    <PageHead title={text('staff.list.title')} aside={count}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', width: { xs: '100%', md: 'auto' } }}>
        <SearchBox hint="staff.list.search" />
        {canAccess && (
          <Button
            component={Link}
            to="/staff/create"
            variant="contained"
            startIcon={<PersonAddAltIcon />}
            sx={{ flexShrink: 0 }}
          >
            {text('staff.list.add')}
          </Button>
        )}
      </Box>
    </PageHead>
  );
};
