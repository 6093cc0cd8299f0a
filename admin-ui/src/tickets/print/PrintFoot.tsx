import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { useMe } from '../../providers/useMe';
import { useNow } from '../../time/NowProvider';
import { useMoments } from '../../time/useMoments';

/** Who printed the sheet, and when: what stands on it was so then. */
export const PrintFoot = () => {
  const text = useText();
  const me = useMe();
  const now = useNow();
  const { exact } = useMoments();
  return (
    <Box component="footer" sx={{ mt: '4mm', fontSize: '2.8mm', textAlign: 'right' }}>
      {text('print.foot', { when: exact(new Date(now).toISOString()), name: me?.name ?? '' })}
    </Box>
  );
};
