import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useWords } from '../../../i18n/useWords';
import { pine } from '../../../theme/palette';
import { BulkDialog, type ManyAct } from './BulkDialog';
import { useMany } from './useMany';

const Bar = () => {
  const text = useText();
  const words = useWords();
  const { onUnselectItems } = useListContext();
  const { canAccess: mayTag } = useCanAccess({ resource: 'tickets', action: 'edit' });
  const [isAll, setAll] = useState(false);
  const [act, setAct] = useState<ManyAct | null>(null);
  const many = useMany(isAll);
  const { total = 0 } = useListContext();
  return (
    <Box
      role="toolbar"
      aria-label={text('queues.bulk.bar')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        px: 2,
        py: 1,
        bgcolor: pine[50],
      }}
    >
      <Box component="strong" aria-live="polite">
        {text('queues.bulk.selected', { count: many.count })}
      </Box>
      {!isAll && many.canTakeAll && (
        <Link component="button" onClick={() => setAll(true)}>
          {text('queues.bulk.all', { total })}
        </Link>
      )}
      <Box sx={{ flexGrow: 1 }} />
      {many.verbs.map((verb) => (
        <Button key={verb} size="small" variant="outlined" onClick={() => setAct(verb)}>
          {words.verb[verb]}
        </Button>
      ))}
      {mayTag && (
        <Button size="small" variant="outlined" onClick={() => setAct('tag')}>
          {text('queues.bulk.tag')}
        </Button>
      )}
      <Button size="small" onClick={() => onUnselectItems()} aria-keyshortcuts="Escape">
        {text('queues.bulk.unselect')}
      </Button>
      {act && <BulkDialog act={act} many={many} onClose={() => setAct(null)} />}
    </Box>
  );
};

/** Stands above the table while rows are selected. */
export const BulkBar = () => {
  const { selectedIds } = useListContext();
  return selectedIds.length > 0 ? <Bar /> : null;
};
