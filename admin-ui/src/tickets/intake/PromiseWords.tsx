import { Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { WhyThen } from '../promise/WhyThen';
import { pine } from '../../theme/palette';
import { useMoments } from '../../time/useMoments';
import { usePromise } from './usePromise';

/** '今天 16:20 前答复', said before anything is saved. */
export const PromiseWords = () => {
  const text = useText();
  const { when, exact } = useMoments();
  const type: string | undefined = useWatch({ name: 'type' });
  const { data, isError } = usePromise();

  if (!type) return <Typography color="text.secondary">{text('tickets.promise.chooseType')}</Typography>;
  if (isError) return <Typography color="text.secondary">{text('tickets.promise.failed')}</Typography>;
  if (!data) return <Typography color="text.secondary">…</Typography>;
  const { replyDueAt, resolveDueAt, deadlineNote, replySpans } = data;
  return (
    <>
      <Typography
        title={replyDueAt ? exact(replyDueAt) : undefined}
        sx={{ fontSize: { xs: '1.25rem', md: '1.5rem' }, fontWeight: 700, color: pine[700], lineHeight: 1.3 }}
      >
        {replyDueAt
          ? text('tickets.promise.replyBy', { when: when(replyDueAt) })
          : (deadlineNote ?? text('tickets.promise.nothing'))}
      </Typography>
      {resolveDueAt && (
        <Typography color="text.secondary" title={exact(resolveDueAt)}>
          {text('tickets.promise.resolveBy', { when: when(resolveDueAt) })}
        </Typography>
      )}
      {replySpans.length > 0 && <WhyThen spans={replySpans} />}
    </>
  );
};
