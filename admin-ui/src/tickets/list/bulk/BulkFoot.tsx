import { Box, Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { paper } from '../../../theme/palette';
import { useSelecting } from '../select/selecting';
import { BulkActs } from './BulkActs';
import { ManySelected } from './ManySelected';
import { useMany } from './useMany';
import { useWholeList } from './useWholeList';

const look = {
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: 0,
  // in the place of what stands at the foot otherwise
  zIndex: (theme: { zIndex: { appBar: number } }) => theme.zIndex.appBar + 1,
  px: 2,
  pt: 1,
  pb: 'calc(12px + env(safe-area-inset-bottom))',
  bgcolor: paper.sheet,
  borderTop: `1px solid ${paper.line}`,
};
const line = { display: 'flex', gap: 1, alignItems: 'center', minHeight: 44 };
const acts = {
  ...line,
  overflowX: 'auto',
  mx: -2,
  px: 2,
  '& .MuiButton-root': { minHeight: 44, flexShrink: 0, px: 2 },
};

const Foot = () => {
  const text = useText();
  const { selectedIds } = useListContext();
  const { stop } = useSelecting();
  const { isAll, takeAll } = useWholeList();
  const many = useMany(isAll);
  return (
    <>
      {/* the last card is not hidden behind the bar */}
      <Box sx={{ height: 112 }} />
      <Box role="toolbar" aria-label={text('queues.bulk.bar')} sx={look}>
        <Box sx={line}>
          {selectedIds.length === 0 ? (
            <span>{text('queues.bulk.press')}</span>
          ) : (
            <ManySelected many={many} isAll={isAll} onAll={takeAll} />
          )}
          <Box sx={{ flexGrow: 1 }} />
          <Button onClick={stop}>{text('common.cancel')}</Button>
        </Box>
        {selectedIds.length > 0 && (
          <Box sx={acts}>
            <BulkActs many={many} />
          </Box>
        )}
      </Box>
    </>
  );
};

/** The same acts at the foot of a phone, under the thumb, while cards are selected. */
export const BulkFoot = () => (useSelecting().isOn ? <Foot /> : null);
