import { Alert, Box } from '@mui/material';
import { messageFor } from '@shouwen/domain/messages';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { ink } from '../theme/palette';
import { amountsOf } from '../time/dueInWords';
import { useMoments } from '../time/useMoments';
import type { Task } from './task';

/** How much there is and how long it can be fetched. */
const Result = ({ task: { file, doneCount, expiresAt } }: { task: Task }) => {
  const text = useText();
  const number = new Intl.NumberFormat(useLanguage());
  const { now, duration, exact } = useMoments();
  const rows = text('tasks.rows', { count: number.format(doneCount) });
  const left = expiresAt === null ? 0 : Date.parse(expiresAt) - now;
  if (file === null || left <= 0) {
    const isTakenAway = file === null && (expiresAt === null || left > 0);
    return <>{[rows, text(isTakenAway ? 'tasks.removed' : 'tasks.expired')].join(' · ')}</>;
  }
  return (
    <span title={exact(expiresAt ?? '')}>
      {[rows, text('tasks.left', { duration: duration(amountsOf(left)) })].join(' · ')}
    </span>
  );
};

/** What has become of a task: its result, or why there is none and what to do. */
export const TaskOutcome = ({ task }: { task: Task }) => {
  const language = useLanguage();
  if (task.state === 'done') {
    return (
      <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>
        <Result task={task} />
      </Box>
    );
  }
  if (task.state !== 'failed') return null;
  return <Alert severity="error">{messageFor(task.problem ?? 'server.error', language)}</Alert>;
};
