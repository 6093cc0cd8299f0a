import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { KeyHint } from '../keyboard/KeyHint';
import { ink, paper } from '../theme/palette';
import { Sheet } from '../theme/Sheet';
import type { Ticket } from '../tickets/ticket';
import { AnswerPanel } from './AnswerPanel';
import type { Choice } from './choice';
import { EarlierAttempts } from './EarlierAttempts';
import { HouseholdHistory } from './HouseholdHistory';
import { useCallKeys } from './useCallKeys';
import { WhatWasDone } from './WhatWasDone';
import { WhatWasTold } from './WhatWasTold';
import { WhomToCall } from './WhomToCall';

interface CallCardProps {
  ticket: Ticket;
  place: number;
  total: number;
  isSending: boolean;
  /** After a call the eyes and the reader go to the next name by themselves. */
  hasFocus: boolean;
  onAnswer: (answer: Choice & { remark: string }) => void;
  onLater: () => void;
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
};

/** One call: everything that one says on the phone in sight, everything that one hears one key away. */
export const CallCard = ({ ticket, place, total, isSending, hasFocus, onAnswer, onLater }: CallCardProps) => {
  const text = useText();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [remark, setRemark] = useState('');
  const confirm = () => {
    if (choice !== null && !isSending) onAnswer({ ...choice, remark });
  };
  const remarkBox = useCallKeys({ choice, setChoice, confirm, later: onLater });

  return (
    <Sheet label={text('callbacks.who')} sx={{ p: { xs: 2, md: 0 }, overflow: 'hidden' }}>
      <Box sx={{ px: { md: 4 }, pt: { md: 3 }, pb: 2.5 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
          <Typography variant="body2" color="text.secondary">
            {text('callbacks.position', { place, total })}
          </Typography>
          <Box sx={{ flexGrow: 1 }} />
          <Button variant="outlined" size="small" onClick={onLater} sx={{ gap: 1 }}>
            {text('callbacks.later')}
            <KeyHint>L</KeyHint>
          </Button>
        </Box>
        <WhomToCall ticket={ticket} hasFocus={hasFocus} />
      </Box>
      <Box
        sx={{
          ...columns,
          borderTop: `1px solid ${paper.line}`,
          '& > *': { px: { md: 4 }, py: 2.5 },
          '& > :nth-of-type(even)': { borderLeft: { md: `1px solid ${paper.line}` } },
          '& > :nth-of-type(n+3)': { borderTop: { md: `1px solid ${paper.line}` } },
          color: ink.body,
        }}
      >
        <WhatWasTold ticket={ticket} />
        <WhatWasDone ticket={ticket} />
        <EarlierAttempts ticket={ticket} />
        <HouseholdHistory ticket={ticket} />
      </Box>
      <AnswerPanel
        choice={choice}
        onChoose={setChoice}
        remark={remark}
        onRemark={setRemark}
        remarkBox={remarkBox}
        isSending={isSending}
        onConfirm={confirm}
      />
    </Sheet>
  );
};
