import { Box, Typography } from '@mui/material';
import { Brand } from '../brand/Brand';
import { Doorways } from '../brand/Doorways';
import { useText } from '../i18n/useText';
import { onDark, pine } from '../theme/palette';

/** The half of the login page that says whose desk this is. */
export const BrandPanel = () => {
  const text = useText();
  return (
    <Box
      component="aside"
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '46%',
        maxWidth: 680,
        p: 6,
        color: onDark.ink,
        bgcolor: pine[900],
        position: 'relative',
        overflow: 'hidden',
      }}
    >
      <Doorways />
      <Box sx={{ position: 'relative' }}>
        <Brand size={48} color={onDark.ink} />
      </Box>
      <Box sx={{ position: 'relative', maxWidth: 500 }}>
        <Typography sx={{ fontSize: 36, fontWeight: 650, lineHeight: 1.3, mb: 2 }}>
          {text('brand.line')}
        </Typography>
        <Typography sx={{ fontSize: 17, lineHeight: 1.75, color: onDark.faint }}>
          {text('brand.about')}
        </Typography>
      </Box>
    </Box>
  );
};
