import { Box, Link } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import type { Many } from './useMany';

interface ManySelectedProps {
  many: Many;
  isAll: boolean;
  onAll(): void;
}

/** How many are selected, and the way to all that the list means. */
export const ManySelected = ({ many, isAll, onAll }: ManySelectedProps) => {
  const text = useText();
  const { total = 0 } = useListContext();
  return (
    <>
      <Box component="strong" aria-live="polite">
        {text('queues.bulk.selected', { count: many.count })}
      </Box>
      {!isAll && many.canTakeAll && (
        <Link component="button" onClick={onAll}>
          {text('queues.bulk.all', { total })}
        </Link>
      )}
    </>
  );
};
