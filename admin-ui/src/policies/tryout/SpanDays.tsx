import { Box } from '@mui/material';
import { weekdays } from '@shouwen/domain/calendar';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { asUtc } from '../../calendars/year/dates';
import { useDateWords } from '../../calendars/year/useDateWords';
import type { Span } from '../../tickets/ticket';
import { ink, paper, pine } from '../../theme/palette';
import { useZone } from '../../providers/useMe';
import { daysOfSpans } from './daysOfSpans';

const hatch = `repeating-linear-gradient(135deg, ${paper.line} 0 2px, transparent 2px 6px)`;
// '11/27' in both languages: a narrow square has no room for more
const shortDate = (date: string): string => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;
const columnOf = (date: string): number => ((new Date(asUtc(date)).getUTCDay() + 6) % 7) + 1;

/** The way to the due time as a leaf of a calendar: solid days count, hatched ones do not, and each says why. */
export const SpanDays = ({ spans, dueAt }: { spans: Span[]; dueAt: string | null }) => {
  const text = useText();
  const { spanWhy } = useWords();
  const { dayWords } = useDateWords();
  const days = daysOfSpans(spans, dueAt, useZone());
  if (days.length === 0) return null;
  return (
    <Box
      component="ol"
      aria-label={text('policies.try.picture')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
        gap: '3px',
      }}
    >
      {weekdays.map((name) => (
        <Box
          component="li"
          key={name}
          aria-hidden="true"
          sx={{ fontSize: '0.75rem', color: ink.soft, textAlign: 'center' }}
        >
          {text(`calendars.weekday.${name}`)}
        </Box>
      ))}
      {days.map(({ date, isCounted, why, isStart, isDue }) => (
        <Box
          component="li"
          key={date}
          title={`${dayWords(date)} ${spanWhy[why]}`}
          sx={{
            gridColumn: columnOf(date),
            minHeight: 52,
            p: { xs: 0.25, sm: 0.5 },
            borderRadius: 1.5,
            fontSize: '0.75rem',
            lineHeight: 1.25,
            // on a phone in large type a square is narrower than its three signs
            overflowWrap: 'anywhere',
            border: `1px solid ${isDue ? pine[700] : paper.line}`,
            boxShadow: isDue ? `0 0 0 1px ${pine[700]}` : 'none',
            bgcolor: isCounted ? pine[100] : paper.sunk,
            backgroundImage: isCounted ? 'none' : hatch,
            color: isCounted ? pine[800] : ink.soft,
          }}
        >
          <Box sx={{ fontWeight: 650 }}>{shortDate(date)}</Box>
          {isDue ? text('policies.try.due') : isStart ? text('policies.try.start') : spanWhy[why]}
        </Box>
      ))}
    </Box>
  );
};
