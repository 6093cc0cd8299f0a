import { Box, Tooltip } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { ink } from '../../theme/palette';
import { Pill } from '../../theme/Pill';
import type { Ticket } from '../ticket';
import type { DueKind } from './dueTexts';
import { useDue } from './useDue';

interface DueFieldProps {
  kind: DueKind;
}

const Due = ({ ticket, kind }: DueFieldProps & { ticket: Ticket }) => {
  const { tone, color, words, at, exact } = useDue(ticket, kind, 'short');
  // The tint of a loud one hangs out to the left, so that all words of the column begin on one line.
  const hanging = { ml: -1 };
  const isLoud = tone === 'soon' || tone === 'late' || tone === 'paused';
  const quiet = {
    bgcolor: 'transparent',
    px: 0,
    color: tone === 'met' ? undefined : ink.soft,
    fontWeight: 500,
  };
  return (
    <Tooltip title={ticket.deadlineNote ?? exact ?? ''}>
      <Box sx={{ display: 'inline-flex', flexDirection: 'column', alignItems: 'flex-start', gap: 0.25 }}>
        <Pill tone={color} sx={isLoud ? hanging : quiet}>
          {words}
        </Pill>
        {at && (
          <Box component="span" sx={{ fontSize: '0.8125rem', color: ink.soft, whiteSpace: 'nowrap' }}>
            {at}
          </Box>
        )}
      </Box>
    </Tooltip>
  );
};

/** A due time as people say it, with the exact time on hover. */
export const DueField = ({ kind }: DueFieldProps) => {
  const ticket = useRecordContext<Ticket>();
  return ticket ? <Due ticket={ticket} kind={kind} /> : null;
};
