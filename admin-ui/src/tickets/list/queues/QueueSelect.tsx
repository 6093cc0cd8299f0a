import { MenuItem, TextField } from '@mui/material';
import { useText } from '../../../i18n/useText';
import { QueueLabel } from './QueueLabel';
import { useQueueCounts } from './useQueueCounts';
import { useQueues } from './useQueues';

/** The queues on a phone: one line, pulled down by the thumb. */
export const QueueSelect = () => {
  const text = useText();
  const { queues, usual, others, chosen, hours, choose } = useQueues();
  const counts = useQueueCounts(queues);
  return (
    <TextField
      select
      fullWidth
      label={text('queues.title')}
      value={chosen?.name ?? ''}
      onChange={(event) => choose(event.target.value)}
      sx={{ mb: 1.5 }}
    >
      {[...usual, ...others].map((queue) => (
        <MenuItem key={queue.name} value={queue.name} sx={{ minHeight: 44 }}>
          <QueueLabel queue={queue} hours={hours} count={counts?.[queue.name]} />
        </MenuItem>
      ))}
    </TextField>
  );
};
