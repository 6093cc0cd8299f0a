import { Box, LinearProgress } from '@mui/material';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { ink } from '../theme/palette';
import { digits } from '../theme/typography';
import type { Task } from './task';

/** How far a task is; the bar runs to and fro until it is known how much there is. */
export const TaskProgress = ({ task, what }: { task: Task; what: string }) => {
  const text = useText();
  const number = new Intl.NumberFormat(useLanguage());
  const { state, doneCount, totalCount } = task;
  if (state !== 'running') return null;
  const done = number.format(doneCount);
  const isKnown = totalCount !== null && totalCount > 0;
  const share = isKnown ? Math.min(100, Math.round((doneCount / totalCount) * 100)) : undefined;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        color: ink.soft,
        fontSize: '0.8125rem',
        ...digits,
      }}
    >
      <LinearProgress
        aria-label={text('tasks.progress', { what })}
        variant={isKnown ? 'determinate' : 'indeterminate'}
        value={share}
        sx={{ flexGrow: 1, height: 6, borderRadius: 3 }}
      />
      {isKnown
        ? text('tasks.counted', { done, total: number.format(totalCount) })
        : text('tasks.soFar', { done })}
    </Box>
  );
};
