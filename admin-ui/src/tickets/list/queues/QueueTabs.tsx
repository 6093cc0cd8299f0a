import { Box, Button, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { paper, pine } from '../../../theme/palette';
import { QueueLabel } from './QueueLabel';
import { useQueueCounts } from './useQueueCounts';
import { useQueues } from './useQueues';

const standing = {
  '& .MuiTab-root': { minHeight: 38, borderRadius: 2, alignItems: 'stretch', maxWidth: 'none' },
  '& .MuiTab-root.Mui-selected': { bgcolor: pine[50], color: pine[800] },
  '& .MuiTabs-indicator': { left: 0, right: 'auto', width: 3, borderRadius: 2 },
};
const lying = { borderBottom: 1, borderColor: paper.line, mb: 1.5 };

/** Where the work lies: a list at the side of a wide screen, tabs above a narrower one. */
export const QueueTabs = ({ isStanding }: { isStanding: boolean }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { queues, usual, others, chosen, hours, choose } = useQueues();
  const counts = useQueueCounts(queues);
  const shown = isOpen ? [...usual, ...others] : usual;
  return (
    <Box sx={{ display: isStanding ? 'block' : 'flex', alignItems: 'center', minWidth: 0 }}>
      <Tabs
        orientation={isStanding ? 'vertical' : 'horizontal'}
        variant="scrollable"
        scrollButtons={false}
        value={chosen?.name ?? false}
        onChange={(_event, name: string) => choose(name)}
        aria-label={text('queues.title')}
        sx={isStanding ? standing : { ...lying, flexGrow: 1, minHeight: 42 }}
      >
        {shown.map((queue) => (
          <Tab
            key={queue.name}
            value={queue.name}
            label={<QueueLabel queue={queue} hours={hours} count={counts?.[queue.name]} />}
            sx={{ minHeight: 42, minWidth: 0, px: 1.5, fontSize: '0.9375rem', color: 'text.secondary' }}
          />
        ))}
      </Tabs>
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        sx={{ ml: 0.5, flexShrink: 0 }}
      >
        {text(isOpen ? 'queues.fewer' : 'queues.more')}
      </Button>
    </Box>
  );
};
