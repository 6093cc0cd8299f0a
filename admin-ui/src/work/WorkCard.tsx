import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { RecordContextProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { ink, paper } from '../theme/palette';
import { digits } from '../theme/typography';
import { MarksField } from '../tickets/fields/MarksField';
import { StateField } from '../tickets/fields/StateField';
import { CardDue } from '../tickets/list/CardDue';
import type { Ticket } from '../tickets/ticket';
import { TypeIcon } from '../tickets/types/TypeIcon';
import { CallButton } from './CallButton';
import { NavigateButton } from './NavigateButton';
import { PendingMark } from './PendingMark';
import { placeWords } from './place';
import { useKeepAct, verbDeed } from './useKeepAct';
import { usePlace, useTypeName } from './WorkContext';

const row = { display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' };

const Facts = ({ ticket }: { ticket: Ticket }) => {
  const place = usePlace(ticket);
  const type = useTypeName(ticket);
  return (
    <>
      <Box sx={{ ...row, color: ink.soft, fontSize: '0.875rem', mb: 0.75 }}>
        <TypeIcon code={ticket.type} />
        {type}
        <Box component="span" sx={digits}>
          {ticket.number}
        </Box>
        <Box sx={{ flexGrow: 1 }} />
        <StateField />
      </Box>
      <Typography
        variant="body1"
        sx={{ fontWeight: 650, color: ink.strong, fontSize: '1.0625rem', lineHeight: 1.45 }}
      >
        {ticket.title}
      </Typography>
      <Typography variant="body1" sx={{ color: ink.body }}>
        {placeWords(place)} {ticket.requesterName ?? ''}
      </Typography>
      <Box sx={{ ...row, mt: 1 }}>
        <CardDue />
        <MarksField />
        <PendingMark ticket={ticket} />
      </Box>
    </>
  );
};

/** One piece of work: a tap opens it, and what comes first is one tap away. */
export const WorkCard = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const keepAct = useKeepAct(ticket);
  const mayAccept = ticket.abilities.includes('accept');
  return (
    <RecordContextProvider value={ticket}>
      <Box
        sx={{ bgcolor: paper.sheet, border: `1px solid ${paper.line}`, borderRadius: 3, overflow: 'hidden' }}
      >
        <ButtonBase
          component={Link}
          to={`/work/${ticket.id}`}
          sx={{ display: 'block', width: '100%', p: 2, pb: 1.5, '&:focus-visible': { outlineOffset: -2 } }}
        >
          <Facts ticket={ticket} />
        </ButtonBase>
        <Box sx={{ display: 'flex', gap: 1, px: 2, pb: 2 }}>
          {mayAccept && (
            <Button
              variant="contained"
              size="large"
              sx={{ flex: 1 }}
              aria-label={`${text('work.accept')} ${ticket.number}`}
              onClick={() => void keepAct(verbDeed('accept'))}
            >
              {text('work.accept')}
            </Button>
          )}
          {!mayAccept && <CallButton ticket={ticket} />}
          <NavigateButton ticket={ticket} />
        </Box>
      </Box>
    </RecordContextProvider>
  );
};
