import { Box, Button, LinearProgress } from '@mui/material';
import { useText } from '../i18n/useText';
import { ink } from '../theme/palette';
import { digits } from '../theme/typography';
import type { ImportTask } from './look';
import { useTaskWords } from './useTaskWords';

interface TaskProgressProps {
  task: ImportTask;
  isCancelling: boolean;
  onCancel(): void;
}

/** How far an import is, and the way out of it. */
export const TaskProgress = ({ task, isCancelling, onCancel }: TaskProgressProps) => {
  const text = useText();
  const said = useTaskWords();
  const { doneCount, totalCount } = task;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
      <Box sx={{ flex: '1 1 220px' }}>
        <LinearProgress
          variant={totalCount ? 'determinate' : 'indeterminate'}
          value={totalCount ? Math.min((100 * doneCount) / totalCount, 100) : undefined}
          aria-label={text('imports.run')}
          sx={{ borderRadius: 1, mb: 0.75 }}
        />
        <Box sx={{ ...digits, color: ink.body, fontSize: '0.875rem' }}>{said(task)}</Box>
      </Box>
      <Button variant="outlined" disabled={isCancelling} onClick={onCancel}>
        {text('imports.cancel')}
      </Button>
    </Box>
  );
};
