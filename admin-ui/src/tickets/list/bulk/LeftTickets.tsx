import { Alert, Box, Button, DialogActions, DialogContent } from '@mui/material';
import { useGetMany } from 'react-admin';
import { useText } from '../../../i18n/useText';
import type { ManyDone } from '../../../providers/dataProvider';
import { ink } from '../../../theme/palette';
import type { Ticket } from '../../ticket';

/** What an act on many left as it was, ticket by ticket, with the server's reason. */
export const LeftTickets = ({ answer, onClose }: { answer: ManyDone; onClose: () => void }) => {
  const text = useText();
  const { done, refused } = answer;
  const { data = [] } = useGetMany<Ticket>('tickets', { ids: refused.map(({ id }) => id) });
  const byId = new Map(data.map((ticket) => [ticket?.id, ticket]));
  return (
    <>
      <DialogContent sx={{ pt: 1 }}>
        <Alert severity="warning">
          {text('queues.bulk.partly', { done: done.length, left: refused.length })}
        </Alert>
        <Box
          component="ul"
          aria-label={text('queues.bulk.left')}
          sx={{ listStyle: 'none', p: 0, m: 0, mt: 2 }}
        >
          {refused.map(({ id, message }) => (
            <Box component="li" key={id} sx={{ mb: 1.5 }}>
              <Box sx={{ fontWeight: 600, color: ink.strong }}>
                {byId.get(id)?.number} {byId.get(id)?.title}
              </Box>
              <Box sx={{ color: ink.soft }}>{message}</Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {text('queues.bulk.understood')}
        </Button>
      </DialogActions>
    </>
  );
};
