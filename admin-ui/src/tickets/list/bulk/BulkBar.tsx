import { Box, Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { pine } from '../../../theme/palette';
import { BulkActs } from './BulkActs';
import { ManySelected } from './ManySelected';
import { useMany } from './useMany';
import { useWholeList } from './useWholeList';

const look = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'center',
  px: 2,
  py: 1,
  bgcolor: pine[50],
};

const Bar = () => {
  const text = useText();
  const { onUnselectItems } = useListContext();
  const { isAll, takeAll } = useWholeList();
  const many = useMany(isAll);
  return (
    <Box role="toolbar" aria-label={text('queues.bulk.bar')} sx={look}>
      <ManySelected many={many} isAll={isAll} onAll={takeAll} />
      <Box sx={{ flexGrow: 1 }} />
      <BulkActs many={many} />
      <Button size="small" onClick={() => onUnselectItems()} aria-keyshortcuts="Escape">
        {text('queues.bulk.unselect')}
      </Button>
    </Box>
  );
};

/** Stands above the table while rows are selected. */
export const BulkBar = () => {
  const { selectedIds } = useListContext();
  return selectedIds.length > 0 ? <Bar /> : null;
};
