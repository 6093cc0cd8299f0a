import { Box, Button } from '@mui/material';
import { useText } from '../i18n/useText';
import type { CommonAbility, Task } from './task';
import { useTaskActs } from './useTaskActs';

/** The one most wanted first. */
const order: readonly CommonAbility[] = ['download', 'again', 'cancel', 'remove'];

/** What this person may do with the task, one button each. */
export const TaskActs = ({ task, what }: { task: Task; what: string }) => {
  const text = useText();
  const { act, isBusy } = useTaskActs(task);
  const offered = order.filter((ability) => task.abilities.includes(ability));
  if (offered.length === 0) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        '& .MuiButton-root': { minHeight: { xs: 44, md: 32 } },
      }}
    >
      {offered.map((ability) => (
        <Button
          key={ability}
          size="small"
          variant={ability === 'download' ? 'contained' : 'outlined'}
          disabled={isBusy}
          aria-label={text('tasks.actOn', { act: text(`tasks.${ability}`), what })}
          onClick={() => act(ability)}
        >
          {text(`tasks.${ability}`)}
        </Button>
      ))}
    </Box>
  );
};
