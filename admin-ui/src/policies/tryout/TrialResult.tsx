import { Alert, Box, Skeleton, Typography } from '@mui/material';
import type { ClockKind } from '@shouwen/domain/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { useDesk } from '../../providers/dataProvider';
import { useRefusalText } from '../../providers/useRefusalText';
import { paper, pine } from '../../theme/palette';
import { SpanList } from '../../tickets/promise/SpanList';
import { useMoments } from '../../time/useMoments';
import type { PreviewRequest } from '../policy';
import { SpanDays } from './SpanDays';

interface TrialResultProps {
  kind: ClockKind;
  request: PreviewRequest;
}

/** One due time by the server's own reckoning, with the days and stretches that lead to it. */
export const TrialResult = ({ kind, request }: TrialResultProps) => {
  const text = useText();
  const { clock } = useWords();
  const desk = useDesk();
  const refusalText = useRefusalText();
  const { when, exact } = useMoments();
  const { data, error } = useQuery({
    queryKey: ['deadline-previews', JSON.stringify(request)],
    queryFn: ({ signal }) => desk.deadlinePreview(request, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <Box role="group" aria-label={clock[kind]} sx={{ borderTop: `1px solid ${paper.line}`, pt: 1.5, mt: 2 }}>
      <Typography variant="h3">{clock[kind]}</Typography>
      {error && <Alert severity="warning">{refusalText(error)}</Alert>}
      {!data && !error && <Skeleton variant="rounded" height={80} />}
      {data && !error && (
        <>
          <Typography
            aria-live="polite"
            title={data.dueAt ? exact(data.dueAt) : undefined}
            sx={{ fontSize: '1.25rem', fontWeight: 700, color: pine[700], mb: 1 }}
          >
            {data.dueAt ? text('due.by', { when: when(data.dueAt) }) : text('due.paused')}
          </Typography>
          <SpanDays spans={data.spans} dueAt={data.dueAt} />
          <SpanList spans={data.spans} />
        </>
      )}
    </Box>
  );
};
