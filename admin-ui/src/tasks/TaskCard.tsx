import { Box } from '@mui/material';
import { resourceNames } from '@shouwen/domain/messages';
import type { TaskState } from '@shouwen/domain/contract';
import { useRecordContext } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { CardTitle } from '../lists/CardTitle';
import { useMe } from '../providers/useMe';
import { NameOf } from '../records/NameOf';
import { ink, type ToneName } from '../theme/palette';
import { Pill } from '../theme/Pill';
import { Sheet } from '../theme/Sheet';
import { useMoments } from '../time/useMoments';
import { kinds } from './kinds';
import { resourceOf, type Task } from './task';
import { TaskActs } from './TaskActs';
import { TaskOutcome } from './TaskOutcome';
import { TaskProgress } from './TaskProgress';

const tones: Readonly<Record<TaskState, ToneName>> = {
  queued: 'neutral',
  running: 'amber',
  done: 'pine',
  failed: 'red',
  cancelled: 'neutral',
};

/** "导出 · 工单". */
const useTitle = () => {
  const text = useText();
  const language = useLanguage();
  const { taskKind } = useWords();
  return (task: Task): string => {
    const resource = resourceOf(task);
    const kind = taskKind[task.kind];
    return resource === null ? kind : text('tasks.what', { kind, list: resourceNames[language][resource] });
  };
};

/** Who asked, and when. */
const Asked = ({ task: { owner, createdAt } }: { task: Task }) => {
  const text = useText();
  const me = useMe();
  const { when, exact } = useMoments();
  return (
    <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>
      {owner === me?.id ? text('tasks.byMe') : owner && <NameOf reference="staff" id={owner} />}
      {' · '}
      <span title={exact(createdAt)}>{text('tasks.asked', { when: when(createdAt) })}</span>
    </Box>
  );
};

export const TaskCard = () => {
  const { taskState } = useWords();
  const task = useRecordContext<Task>();
  const titleOf = useTitle();
  if (!task) return null;
  const { icon: Icon, What, Outcome = TaskOutcome, Acts } = kinds[task.kind];
  const title = titleOf(task);
  return (
    <Sheet component="div" sx={{ display: 'grid', gap: 1, p: 1.75 }}>
      <div>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Box sx={{ color: ink.soft, pt: 0.25 }} aria-hidden>
            <Icon fontSize="small" />
          </Box>
          <CardTitle title={title}>
            <Pill tone={tones[task.state]}>{taskState[task.state]}</Pill>
          </CardTitle>
        </Box>
        <Box sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          <What task={task} />
        </Box>
        <Asked task={task} />
      </div>
      <TaskProgress task={task} what={title} />
      <Outcome task={task} />
      <TaskActs task={task} what={title} />
      {Acts && <Acts task={task} />}
    </Sheet>
  );
};
