import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import type { Told } from './useCallAnswer';

/** What became of the call just made, read out as well; the ticket is one step away if it was a slip. */
export const AfterCall = ({ told }: { told: Told | null }) => {
  const text = useText();
  return (
    <Box role="status" sx={{ mb: told ? 2 : 0 }}>
      {told && (
        <Alert
          severity={told.tone}
          action={
            <Button component={Link} to={`/tickets/${told.ticket}/show`} size="small" color="inherit">
              {text('tickets.one')}
            </Button>
          }
        >
          {told.words}
        </Alert>
      )}
    </Box>
  );
};
