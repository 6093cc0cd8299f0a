import { Box } from '@mui/material';
import { useText } from '../../../i18n/useText';
import type { QueueCount } from '../../../providers/dataProvider';
import { ink, tones, type ToneName } from '../../../theme/palette';
import type { Queue } from './queues';

interface QueueLabelProps {
  queue: Queue;
  hours: number;
  count: QueueCount | undefined;
}

const loud: Record<string, ToneName> = { soon: 'amber', overdue: 'red' };

/** The queue's name and how many wait in it. */
export const QueueLabel = ({ queue, hours, count }: QueueLabelProps) => {
  const text = useText();
  const tone = count && count.count > 0 ? loud[queue.name] : undefined;
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1, width: '100%' }}>
      <Box component="span" sx={{ flexGrow: 1, textAlign: 'left', whiteSpace: 'nowrap' }}>
        {text(queue.label, { hours })}
      </Box>{' '}
      <Box
        component="span"
        sx={{
          minWidth: 22,
          px: 0.75,
          borderRadius: 1.5,
          textAlign: 'center',
          fontSize: '0.8125rem',
          fontVariantNumeric: 'tabular-nums',
          fontWeight: tone ? 700 : 500,
          color: tone ? tones[tone].text : ink.soft,
          bgcolor: tone ? tones[tone].fill : 'transparent',
        }}
      >
        {count && (count.isEstimate ? text('queues.about', { count: count.count }) : count.count)}
      </Box>
    </Box>
  );
};
