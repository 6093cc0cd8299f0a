import { Box } from '@mui/material';
import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { ink, paper, pine, tones } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { useMoments } from '../../time/useMoments';
import type { Span } from '../ticket';
import { daysOf, type DayKind } from './daysOf';
import { monthsOf, type Month, type MonthDay } from './monthsOf';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const kinds: DayKind[] = ['counted', 'paused', 'skipped'];
// months beyond say nothing that the list does not say better
const mostMonths = 3;

const hatch = `repeating-linear-gradient(135deg, ${paper.line} 0 2px, transparent 2px 6px)`;
const looks: Record<DayKind, object> = {
  counted: { bgcolor: pine[100], color: pine[800], fontWeight: 650 },
  paused: {
    bgcolor: tones.violet.fill,
    color: tones.violet.text,
    borderStyle: 'dashed',
    borderColor: tones.violet.edge,
  },
  skipped: { backgroundImage: hatch, color: ink.soft },
};
const cell = {
  height: 26,
  borderRadius: 1,
  display: 'grid',
  placeItems: 'center',
  border: '1px solid transparent',
  boxSizing: 'border-box',
  ...digits,
};

const Day = ({ day, today, due }: { day: MonthDay; today: string; due: string | null }) => (
  <Box
    sx={{
      ...cell,
      color: ink.faint,
      ...(day.kind && looks[day.kind]),
      ...(day.date === today && { textDecoration: 'underline', textUnderlineOffset: 3 }),
      ...(day.date === due && { border: `2px solid ${pine[700]}`, fontWeight: 700 }),
    }}
  >
    {day.day}
  </Box>
);

const MonthGrid = ({ month, today, due }: { month: Month; today: string; due: string | null }) => {
  const text = useText();
  const [year = '', number = ''] = month.name.split('-');
  return (
    <Box sx={{ mb: 1 }}>
      <Box sx={{ fontWeight: 600, color: ink.strong, mb: 0.5 }}>
        {text('whyThen.month', { year, month: Number(number) })}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', gap: '2px', textAlign: 'center' }}>
        {weekdays.map((weekday) => (
          <Box key={weekday} sx={{ color: ink.soft, fontSize: '0.75rem' }}>
            {text(`whyThen.${weekday}`)}
          </Box>
        ))}
        {month.before > 0 && <Box sx={{ gridColumn: `span ${month.before}` }} />}
        {month.days.map((day) => (
          <Day key={day.date} day={day} today={today} due={due} />
        ))}
      </Box>
    </Box>
  );
};

const Legend = () => {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', color: ink.soft, fontSize: '0.75rem', mb: 1.5 }}>
      {kinds.map((kind) => (
        <Box key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Box sx={{ ...cell, ...looks[kind], width: 16, height: 16, border: `1px solid ${paper.line}` }} />
          {text(`whyThen.${kind}`)}
        </Box>
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Box sx={{ ...cell, width: 16, height: 16, border: `2px solid ${pine[700]}` }} />
        {text('whyThen.due')}
      </Box>
    </Box>
  );
};

/** The reckoning as a calendar on the wall: which days counted, which did not, where the clock stood, and the last one. */
export const MonthPicture = ({ spans }: { spans: Span[] }) => {
  const text = useText();
  const { zone, now, today, date } = useMoments();
  const days = useMemo(() => daysOf(spans, zone, now), [spans, zone, now]);
  const end = spans.at(-1)?.to ?? null;
  // used up at closing or at midnight: the day is the one that ends there
  const due = end === null ? null : date(Date.parse(end) - 1);
  const counts = kinds.map((kind) =>
    text('whyThen.dayCount', {
      kind: text(`whyThen.${kind}`),
      smart_count: days.filter((day) => day.kind === kind).length,
    }),
  );
  return (
    <Box sx={{ fontSize: '0.8125rem' }}>
      <Box role="img" aria-label={counts.join(text('common.separator'))}>
        {monthsOf(days)
          .slice(0, mostMonths)
          .map((month) => (
            <MonthGrid key={month.name} month={month} today={today} due={due} />
          ))}
      </Box>
      <Legend />
    </Box>
  );
};
