import { Alert, Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useText } from '../i18n/useText';
import { Notice } from '../layout/Notice';
import { PageHead } from '../layout/PageHead';
import type { Ticket } from '../tickets/ticket';
import { OfflineNotice } from './OfflineNotice';
import { OutboxPill } from './OutboxPill';
import { RefusedCards } from './RefusedCards';
import { useMyWork } from './useMyWork';
import { WorkCard } from './WorkCard';
import { WorkContext } from './WorkContext';

const Group = ({ title, tickets }: { title: string; tickets: Ticket[] }) => {
  if (tickets.length === 0) return null;
  return (
    <Box component="section" aria-label={title} sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1.25 }}>
        {title} {tickets.length}
      </Typography>
      <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <WorkCard ticket={ticket} />
          </li>
        ))}
      </Stack>
    </Box>
  );
};

const Nothing = ({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) => {
  const text = useText();
  if (!hasFailed) return <Notice title={text('work.empty')} hint={text('work.emptyHint')} />;
  return (
    <Notice title={text('work.notLoaded')} hint={text('work.notLoadedHint')}>
      <Button variant="outlined" size="large" onClick={onRetry}>
        {text('common.retry')}
      </Button>
    </Notice>
  );
};

/** What is in one person's hands and what their department may take, the most urgent first; made for a phone. */
const WorkList = () => {
  const text = useText();
  const { work, inHand, toTake, isOffline, isPending, error, refetch } = useMyWork();
  const isEmpty = inHand.length + toTake.length === 0;
  return (
    <WorkContext.Provider value={work}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 720, mx: 'auto' }}>
        <PageHead title={text('work.title')}>
          <OutboxPill />
        </PageHead>
        {isOffline && work && <OfflineNotice at={work.at} />}
        {error && work && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {text('common.notLoaded')}
          </Alert>
        )}
        <RefusedCards />
        {isPending && (
          <Stack spacing={1.25} role="status" aria-label={text('common.loading')}>
            {[1, 2, 3].map((row) => (
              <Skeleton key={row} variant="rounded" height={168} />
            ))}
          </Stack>
        )}
        {!isPending && isEmpty && <Nothing hasFailed={work === undefined} onRetry={() => void refetch()} />}
        <Group title={text('work.inHand')} tickets={inHand} />
        <Group title={text('work.toTake')} tickets={toTake} />
      </Box>
    </WorkContext.Provider>
  );
};

export default WorkList;
