import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink, paper, tones } from '../../theme/palette';
import type { TicketEvent } from '../ticket';
import { FoldedWords } from './FoldedWords';

const base = {
  mt: 0.75,
  px: 1.5,
  py: 1,
  borderRadius: 2,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  lineHeight: 1.6,
};
const toResident = {
  ...base,
  bgcolor: tones.pine.fill,
  border: `1px solid ${tones.pine.edge}`,
  borderTopLeftRadius: 3,
};
const internal = { ...base, bgcolor: paper.sunk, border: `1px dashed ${paper.lineStrong}` };

/** What was said: to the resident as speech, among colleagues as a slip of paper. */
export const EventWords = ({ event }: { event: TicketEvent }) => {
  const text = useText();
  return (
    <Box sx={event.isPublic ? toResident : internal}>
      <Box sx={{ fontSize: '0.75rem', fontWeight: 600, color: event.isPublic ? tones.pine.text : ink.soft }}>
        {text(event.isPublic ? 'tickets.page.toResident' : 'tickets.page.internal')}
      </Box>
      <FoldedWords words={event.body ?? ''} />
    </Box>
  );
};
