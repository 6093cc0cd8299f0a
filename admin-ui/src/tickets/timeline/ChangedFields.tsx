import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { isFieldName, type FieldName } from '../fieldNames';
import type { TicketEvent } from '../ticket';

/** Which fields an edit touched. Other acts say by their name what they changed. */
export const ChangedFields = ({ event }: { event: TicketEvent }) => {
  const text = useText();
  if (event.kind !== 'changed' || !event.changes) return null;
  const names = Object.keys(event.changes).filter(isFieldName);
  if (names.length === 0) return null;
  const label = (name: FieldName) => text(`tickets.field.${name}`);
  return (
    <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>{names.map(label).join(text('common.separator'))}</Box>
  );
};
