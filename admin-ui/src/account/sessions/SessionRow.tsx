import ComputerOutlinedIcon from '@mui/icons-material/ComputerOutlined';
import PhoneIphoneOutlinedIcon from '@mui/icons-material/PhoneIphoneOutlined';
import { Box, Button } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink, paper } from '../../theme/palette';
import { Pill } from '../../theme/Pill';
import { digits } from '../../theme/typography';
import { useMoments } from '../../time/useMoments';
import { agentIn } from './agent';
import { useAgentWords } from './useAgentWords';
import type { LoginSession } from './useLoginSessions';

interface SessionRowProps {
  session: LoginSession;
  isBusy: boolean;
  onEnd: () => void;
}

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  py: 1.25,
  '& + &': { borderTop: `1px solid ${paper.line}` },
};

export const SessionRow = ({ session, isBusy, onEnd }: SessionRowProps) => {
  const text = useText();
  const { when, exact } = useMoments();
  const wordsOf = useAgentWords();
  const { agent, address, lastUsedAt, startedAt, isCurrent } = session;
  const Icon = agentIn(agent).isPhone ? PhoneIphoneOutlinedIcon : ComputerOutlinedIcon;
  const device = wordsOf(agent);
  return (
    <Box component="li" sx={row}>
      <Icon sx={{ color: ink.soft }} aria-hidden />
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', fontWeight: 600 }}>
          {device}
          {isCurrent && <Pill tone="pine">{text('account.sessions.here')}</Pill>}
        </Box>
        <Box sx={{ color: ink.soft, fontSize: '0.8125rem', overflowWrap: 'anywhere', ...digits }}>
          <span title={exact(lastUsedAt)}>{text('account.sessions.used', { when: when(lastUsedAt) })}</span>
          {' · '}
          <span title={exact(startedAt)}>{text('account.sessions.since', { when: when(startedAt) })}</span>
          {address && ` · ${address}`}
        </Box>
      </Box>
      {!isCurrent && (
        <Button
          size="small"
          variant="outlined"
          disabled={isBusy}
          sx={{ flexShrink: 0 }}
          aria-label={text('account.sessions.endThis', { device })}
          onClick={onEnd}
        >
          {text('account.sessions.end')}
        </Button>
      )}
    </Box>
  );
};
