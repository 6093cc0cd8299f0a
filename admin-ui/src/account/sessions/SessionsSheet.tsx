import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import { SessionRow } from './SessionRow';
import { useLoginSessions } from './useLoginSessions';

export const SessionsSheet = () => {
  const text = useText();
  const { sessions, isPending, error, isBusy, end } = useLoginSessions();
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  return (
    <Sheet label={text('account.sessions.title')}>
      <Typography variant="h2">{text('account.sessions.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text('account.sessions.about')}
      </Typography>
      {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
      {isPending && <Skeleton variant="rounded" height={120} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} isBusy={isBusy} onEnd={() => end([session])} />
        ))}
      </Box>
      {others.length > 1 && (
        <Button variant="outlined" disabled={isBusy} onClick={() => end(others)} sx={{ mt: 1.5 }}>
          {text('account.sessions.endOthers', { smart_count: others.length })}
        </Button>
      )}
    </Sheet>
  );
};
