import { Box } from '@mui/material';
import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  label: string;
}

/** A code for the camera of a phone, as one path: sharp at any size. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      sx={{ width: '22mm', height: '22mm', fill: 'currentColor', flexShrink: 0 }}
    >
      <path d={path} />
    </Box>
  );
};
