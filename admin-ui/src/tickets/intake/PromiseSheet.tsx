import { Box, Typography } from '@mui/material';
import { SaveButton } from 'react-admin';
import { useText } from '../../i18n/useText';
import { paper, shade } from '../../theme/palette';
import { PromiseWords } from './PromiseWords';

/** The promise and the button that gives it: beside the form on a desk, under the thumb on a phone. */
export const PromiseSheet = () => {
  const text = useText();
  return (
    <Box
      component="aside"
      aria-label={text('tickets.promise.title')}
      sx={{
        position: 'sticky',
        top: { md: 24 },
        bottom: { xs: 0, md: 'auto' },
        mx: { xs: -2, md: 0 },
        bgcolor: paper.sheet,
        border: `1px solid ${paper.line}`,
        borderRadius: { xs: '16px 16px 0 0', md: 3 },
        boxShadow: { xs: `0 -8px 24px ${shade.near}`, md: `0 6px 20px ${shade.near}` },
        p: { xs: 2, md: 2.5 },
        zIndex: 2,
      }}
    >
      <Typography
        variant="h3"
        component="h2"
        color="text.secondary"
        sx={{ display: { xs: 'none', md: 'block' }, mb: 1 }}
      >
        {text('tickets.promise.title')}
      </Typography>
      <Box aria-live="polite" sx={{ minHeight: { xs: 0, md: 84 } }}>
        <PromiseWords />
      </Box>
      <SaveButton
        type="submit"
        alwaysEnable
        icon={<></>}
        label={text('tickets.intake.submit')}
        size="large"
        sx={{ width: '100%', mt: 2 }}
      />
    </Box>
  );
};
