import { Box } from '@mui/material';
import type { Span } from '../ticket';
import { SpanRow } from './SpanRow';

export const SpanList = ({ spans }: { spans: Span[] }) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
    {spans.map((span) => (
      <SpanRow key={`${span.from} ${span.why}`} span={span} />
    ))}
  </Box>
);
