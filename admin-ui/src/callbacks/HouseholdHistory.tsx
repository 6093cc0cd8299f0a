import { Box, Link as TextLink, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { Pill } from '../theme/Pill';
import type { ToneName } from '../theme/palette';
import { useMoments } from '../time/useMoments';
import { stateTones } from '../tickets/states';
import type { Ticket } from '../tickets/ticket';
import { Part } from './Part';

const shown = 4;
const newest = {
  pagination: { page: 1, perPage: shown + 1 },
  sort: { field: 'receivedAt', order: 'DESC' as const },
};

const toneOf = ({ satisfaction, state }: Ticket): ToneName => {
  if (satisfaction === 'satisfied') return 'green';
  return satisfaction === 'unsatisfied' ? 'amber' : stateTones[state];
};

const Verdict = ({ ticket }: { ticket: Ticket }) => {
  const words = useWords();
  const { rating, satisfaction, state } = ticket;
  const said = satisfaction ? words.satisfaction[satisfaction] : words.state[state];
  return (
    <Pill tone={toneOf(ticket)} sx={{ height: 22 }}>
      {rating === null ? said : `${said} ${rating}`}
    </Pill>
  );
};

const subjectOf = ({ household, resident }: Ticket) => {
  if (household) return { household };
  return resident ? { resident } : null;
};

/** What this household told before and how it rated what was done: "not again" sounds different the third time. */
export const HouseholdHistory = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const { day } = useMoments();
  const subject = subjectOf(ticket);
  const { data = [] } = useGetList<Ticket>(
    'tickets',
    { filter: subject ?? {}, ...newest },
    { enabled: subject !== null },
  );
  const others = data.filter(({ id }) => id !== ticket.id).slice(0, shown);
  return (
    <Part title={text('callbacks.history')}>
      {others.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {text('callbacks.noHistory')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {others.map((other) => (
          <Box
            component="li"
            key={other.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5, fontSize: '0.9375rem' }}
          >
            <TextLink
              component={Link}
              to={`/tickets/${other.id}/show`}
              noWrap
              sx={{ flexGrow: 1, minWidth: 0 }}
              color="inherit"
            >
              {other.title}
            </TextLink>
            <Box
              component="span"
              sx={{ color: 'text.secondary', whiteSpace: 'nowrap', fontSize: '0.875rem' }}
            >
              {day(other.receivedAt)}
            </Box>
            <Verdict ticket={other} />
          </Box>
        ))}
      </Box>
    </Part>
  );
};
