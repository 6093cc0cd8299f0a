import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, ButtonBase, Typography } from '@mui/material';
import { useListContext, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { cardLook } from '../../lists/cardLook';
import { ink, pine } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { MarksField } from '../fields/MarksField';
import { PlaceField } from '../fields/PlaceField';
import { StateField } from '../fields/StateField';
import { TypeField } from '../fields/TypeField';
import type { Ticket } from '../ticket';
import { CardDue } from './CardDue';
import { rowLink } from './keys/rowLink';
import { useSelecting } from './select/selecting';
import { useLongPress } from './select/useLongPress';

const row = { display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' };
const look = { ...cardLook, p: 1.75, WebkitTouchCallout: 'none' };
const chosenLook = { ...look, borderColor: pine[600], bgcolor: pine[50] };

const CardBody = ({ ticket, isChosen }: { ticket: Ticket; isChosen: boolean | null }) => (
  <>
    <Box sx={{ ...row, justifyContent: 'space-between', mb: 0.75 }}>
      <Box sx={{ ...row, color: ink.soft, fontSize: '0.8125rem', ...digits }}>
        {isChosen === true && <CheckCircleIcon sx={{ color: pine[600] }} />}
        {isChosen === false && <RadioButtonUncheckedIcon />}
        <TypeField />
        {ticket.number}
      </Box>
      <StateField />
    </Box>
    <Typography variant="body1" sx={{ fontWeight: 600, color: ink.strong, lineHeight: 1.45 }}>
      {ticket.title}
    </Typography>
    <Box sx={{ color: ink.soft, fontSize: '0.875rem', mt: 0.25 }}>
      {ticket.requesterName ?? ''} <PlaceField />
    </Box>
    <Box sx={{ ...row, mt: 1.25 }}>
      <CardDue />
      <MarksField />
    </Box>
  </>
);

/** Opens the ticket; held for a moment, or while tickets are selected, it is selected instead. */
export const TicketCard = () => {
  const ticket = useRecordContext<Ticket>();
  const { selectedIds, onToggleItem } = useListContext();
  const { isOn } = useSelecting();
  const toggle = () => ticket && onToggleItem(ticket.id);
  const held = useLongPress(toggle);
  if (!ticket) return null;
  if (isOn) {
    const isChosen = selectedIds.includes(ticket.id);
    return (
      <ButtonBase
        role="checkbox"
        aria-checked={isChosen}
        onClick={toggle}
        {...held}
        sx={isChosen ? chosenLook : look}
      >
        <CardBody ticket={ticket} isChosen={isChosen} />
      </ButtonBase>
    );
  }
  return (
    <ButtonBase
      component={Link}
      {...{ [rowLink]: ticket.id }}
      {...held}
      to={`/tickets/${ticket.id}/show`}
      sx={look}
    >
      <CardBody ticket={ticket} isChosen={null} />
    </ButtonBase>
  );
};
