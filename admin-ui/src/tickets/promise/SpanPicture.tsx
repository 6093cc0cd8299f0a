import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { paper, pine } from '../../theme/palette';
import type { Span } from '../ticket';
import { sharesOf } from './sharesOf';

const hatch = `repeating-linear-gradient(135deg, ${paper.line} 0 3px, transparent 3px 7px)`;

/** The way from receipt to due time as one bar: solid counts, hatched does not. */
export const SpanPicture = ({ spans }: { spans: Span[] }) => {
  const text = useText();
  const shares = sharesOf(spans);
  return (
    <Box
      role="img"
      aria-label={`${text('tickets.promise.pictureCounted')} / ${text('tickets.promise.pictureSkipped')}`}
      sx={{ display: 'flex', gap: '2px', height: 12, mb: 1.25 }}
    >
      {spans.map((span, index) => (
        <Box
          key={span.from}
          sx={{
            width: `${(shares[index] ?? 0) * 100}%`,
            borderRadius: 0.75,
            bgcolor: span.counted ? pine[600] : 'transparent',
            backgroundImage: span.counted ? 'none' : hatch,
          }}
        />
      ))}
    </Box>
  );
};
