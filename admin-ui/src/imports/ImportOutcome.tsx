import { Alert, Box } from '@mui/material';
import { ink } from '../theme/palette';
import type { ImportTask } from './look';
import { useTaskWords } from './useTaskWords';

/** What became of an import, in one sentence. */
export const ImportOutcome = ({ task }: { task: ImportTask }) => {
  const said = useTaskWords()(task);
  if (task.state === 'failed') return <Alert severity="error">{said}</Alert>;
  return <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>{said}</Box>;
};
