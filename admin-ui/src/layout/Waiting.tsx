import { Box, Skeleton } from '@mui/material';
import { useText } from '../i18n/useText';

/** While a page's code is on its way. */
export const Waiting = () => {
  const text = useText();
  return (
    <Box role="status" aria-label={text('common.loading')} sx={{ p: { xs: 2, md: 4 }, maxWidth: 1280 }}>
      <Skeleton width={180} height={40} />
      <Skeleton variant="rounded" height={320} sx={{ mt: 2 }} />
    </Box>
  );
};
