import { Box, Typography } from '@mui/material';
import { useText } from '../i18n/useText';
import { Mark } from './Mark';

interface BrandProps {
  size?: number;
  color?: string;
}

/** The mark with the name beside it. */
export const Brand = ({ size = 40, color = 'inherit' }: BrandProps) => {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, color }}>
      <Mark size={size} />
      <Typography
        component="span"
        sx={{ fontSize: size * 0.6, fontWeight: 700, letterSpacing: '.06em', lineHeight: 1 }}
      >
        {text('brand.name')}
      </Typography>
    </Box>
  );
};
