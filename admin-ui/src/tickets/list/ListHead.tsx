import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { SortButton, useCanAccess, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keyboard/KeyHint';
import { PageHead } from '../../layout/PageHead';
import { SearchBox } from '../../lists/SearchBox';

const sortFields = ['receivedAt', 'nextDueAt', 'replyDueAt', 'resolveDueAt', 'updatedAt'];

export const ListHead = () => {
  const text = useText();
  const { total } = useListContext();
  const { canAccess } = useCanAccess({ resource: 'tickets', action: 'create' });
  const count = total !== undefined && (
    <Typography variant="body2" color="text.secondary" aria-live="polite">
      {text('tickets.list.total', { total })}
    </Typography>
  );
  return (
    <PageHead title={text('tickets.list.title')} aside={count}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', width: { xs: '100%', md: 'auto' } }}>
        <SearchBox hint="tickets.list.search" />
        <Box sx={{ display: { md: 'none' } }}>
          <SortButton fields={sortFields} />
        </Box>
        {canAccess && (
          <Button
            component={Link}
            to="/tickets/create"
            variant="contained"
            startIcon={<AddIcon />}
            aria-keyshortcuts="n"
            // a phone has it in the bar at its foot
            sx={{ flexShrink: 0, display: { xs: 'none', md: 'inline-flex' } }}
          >
            {text('layout.register')}
            <KeyHint isOnDark>N</KeyHint>
          </Button>
        )}
      </Box>
    </PageHead>
  );
};
