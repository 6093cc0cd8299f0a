import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, pine } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { amountsOf } from '../../time/dueInWords';
import { useMoments } from '../../time/useMoments';
import type { Span } from '../ticket';
import { useSpanWords } from './useSpanWords';

const day = 86_400_000;

export const SpanRow = ({ span }: { span: Span }) => {
  const text = useText();
  const words = useWords();
  const { duration } = useMoments();
  const range = useSpanWords(span);
  const length = span.to === null ? 0 : Date.parse(span.to) - Date.parse(span.from);
  // a working day counts as a day, not as its hours
  const isByDay = span.why === 'working-day' || span.why === 'calendar-day' || length > 3 * day;
  const counted = isByDay
    ? text('tickets.promise.countedDay')
    : text('tickets.promise.counted', { duration: duration(amountsOf(length)) });
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
