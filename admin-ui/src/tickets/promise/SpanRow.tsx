import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, pine } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { useMoments } from '../../time/useMoments';
import type { Span } from '../ticket';
import { countedAmounts } from './countedAmounts';
import { useSpanWords } from './useSpanWords';

export const SpanRow = ({ span }: { span: Span }) => {
  const text = useText();
  const words = useWords();
  const { duration, zone } = useMoments();
  const range = useSpanWords(span);
  const counted = text('tickets.promise.counted', { duration: duration(countedAmounts(span, zone)) });
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '10px 1fr auto',
        columnGap: 1,
        fontSize: '0.8125rem',
        alignItems: 'baseline',
      }}
    >
      <Box
        aria-hidden="true"
        sx={{
          width: 8,
          height: 8,
          borderRadius: '2px',
          bgcolor: span.counted ? pine[600] : 'transparent',
          border: `1px solid ${span.counted ? pine[600] : ink.faint}`,
        }}
      />
      <Box>
        <Box sx={{ color: span.counted ? ink.strong : ink.soft, fontWeight: span.counted ? 600 : 400 }}>
          {words.spanWhy[span.why]}
        </Box>
        <Box sx={{ color: ink.soft, ...digits }}>{range}</Box>
      </Box>
      <Box
        sx={{
          color: span.counted ? pine[700] : ink.soft,
          fontWeight: span.counted ? 600 : 400,
          whiteSpace: 'nowrap',
        }}
      >
        {span.counted ? counted : text('tickets.promise.notCounted')}
      </Box>
    </Box>
  );
};
