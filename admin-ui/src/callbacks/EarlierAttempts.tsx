import { Box, Tooltip, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { NameOf } from '../records/NameOf';
import { Pill } from '../theme/Pill';
import { useMoments } from '../time/useMoments';
import type { Ticket } from '../tickets/ticket';
import type { Call } from './call';
import { Part } from './Part';
import { useHalfDay } from './useHalfDay';

const all = { pagination: { page: 1, perPage: 50 }, sort: { field: 'at', order: 'ASC' as const } };
const line = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  flexWrap: 'wrap',
  fontSize: '0.9375rem',
  mb: 0.5,
};

/** A call that reached nobody belongs to the present round, since every other ends its round. */
const ofThisRound = (calls: Call[]): Call[] =>
  calls.slice(calls.findLastIndex(({ outcome }) => outcome !== 'unreachable') + 1);

/** The calls of this round with their half-days, and what the round before came to. */
export const EarlierAttempts = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const words = useWords();
  const halfDay = useHalfDay();
  const { exact } = useMoments();
  const { data = [] } = useGetList<Call>('callbacks', { filter: { ticket: ticket.id }, ...all });
  const calls = ofThisRound(data);
  const before = data.at(-calls.length - 1);
  return (
    <Part title={text('callbacks.attempts')}>
      {calls.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {text('callbacks.noAttempts')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {calls.map((call, index) => (
          <Box component="li" key={call.id} sx={line}>
            <Pill tone="neutral">{text('callbacks.attempt', { count: index + 1 })}</Pill>
            <Tooltip title={exact(call.at)}>
              <span>{halfDay(call.at)}</span>
            </Tooltip>
            <span>{words.callbackOutcome[call.outcome]}</span>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              <NameOf reference="staff" id={call.by} />
            </Box>
            {call.remark && <Box sx={{ color: 'text.secondary' }}>{call.remark}</Box>}
          </Box>
        ))}
      </Box>
      {before && ticket.returnCount > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {text('callbacks.earlierRounds', { outcome: words.callbackOutcome[before.outcome] })}
          {before.remark && ` · ${before.remark}`}
        </Typography>
      )}
    </Part>
  );
};
