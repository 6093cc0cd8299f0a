import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import type { TicketEvent } from '../ticket';
import { changesIn } from './changesIn';
import { SetValue } from './SetValue';
import { useChangeWords } from './useChangeWords';

/** What an act changed: values where they are told, else only the names of the fields. */
export const ChangedFields = ({ event }: { event: TicketEvent }) => {
  const text = useText();
  const wordsOf = useChangeWords();
  const { set, told, named } = changesIn(event.changes);
  if (set.length + told.length + named.length === 0) return null;
  return (
    <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>
      {set.map((change) => (
        <div key={change.field}>
          <SetValue change={change} />
        </div>
      ))}
      {named.length > 0 && (
        <div>{named.map((field) => text(`tickets.field.${field}`)).join(text('common.separator'))}</div>
      )}
      {told.map((change) => (
        <div key={change.field}>
          {text(`tickets.field.${change.field}`)} {wordsOf(change.field, change.from)} →{' '}
          {wordsOf(change.field, change.to)}
        </div>
      ))}
    </Box>
  );
};
