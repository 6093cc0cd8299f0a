import { Box, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { RecordContextProvider } from 'react-admin';
import { useText } from '../i18n/useText';
import { PageHead } from '../layout/PageHead';
import { NotLoaded } from './NotLoaded';
import { AfterCall } from './AfterCall';
import { CallCard } from './CallCard';
import { NobodyToCall } from './NobodyToCall';
import { QueueAside } from './QueueAside';
import { useCallAnswer } from './useCallAnswer';
import { useCallQueue } from './useCallQueue';

/** The call-backs of the centre as a list to be called through, one at a time; the next one appears by itself. */
const CallingList = () => {
  const text = useText();
  const queue = useCallQueue();
  const { send, isPending: isSending, told } = useCallAnswer();
  const [picked, setPicked] = useState<string | null>(null);
  const { mine, leaveForLater } = queue;
  const current = mine.find(({ id }) => id === picked) ?? mine[0];

  const setAside = (id: string) => {
    leaveForLater(id);
    setPicked(null);
  };

  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1440, mx: 'auto' }}>
      <PageHead
        title={text('callbacks.title')}
        aside={
          !queue.isPending && (
            <Typography variant="body2" color="text.secondary">
              {text('callbacks.waiting', { total: queue.total - queue.others.length })}
            </Typography>
          )
        }
      />
      <AfterCall told={told} />
      {queue.error && <NotLoaded />}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
          gap: { xs: 2, lg: 3 },
          alignItems: 'start',
        }}
      >
        {queue.isPending && <Skeleton variant="rounded" height={560} />}
        {!queue.isPending && !current && <NobodyToCall planned={queue.planned} others={queue.others} />}
        {current && (
          <RecordContextProvider value={current}>
            <CallCard
              key={current.id}
              ticket={current}
              place={mine.indexOf(current) + 1}
              total={mine.length}
              isSending={isSending}
              hasFocus={told !== null}
              onAnswer={(answer) => {
                setPicked(null);
                send({ ticket: current, ...answer });
              }}
              onLater={() => setAside(current.id)}
            />
          </RecordContextProvider>
        )}
        <QueueAside queue={queue} current={current?.id} onPick={setPicked} />
      </Box>
    </Box>
  );
};

export default CallingList;
