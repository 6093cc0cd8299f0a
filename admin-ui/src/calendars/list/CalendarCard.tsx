import { Box, ButtonBase } from '@mui/material';
import { missingYear } from '@shouwen/domain/calendar';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { ink, paper, pine } from '../../theme/palette';
import { Pill } from '../../theme/Pill';
import { useNow } from '../../time/NowProvider';
import { definitionOf, type Calendar } from '../calendar';
import { useWindowWords } from '../week/useWindowWords';
import { yearRanges } from '../yearRanges';

export const CalendarCard = () => {
  const text = useText();
  const now = useNow();
  const { weekLines } = useWindowWords();
  const calendar = useRecordContext<Calendar>();
  if (!calendar) return null;
  const missing = missingYear(definitionOf(calendar), now);
  return (
    <ButtonBase
      component={Link}
      to={`/calendars/${calendar.id}`}
      sx={{
        display: 'block',
        width: '100%',
        p: 2,
        bgcolor: paper.sheet,
        border: `1px solid ${paper.line}`,
        borderRadius: 3,
        '&:hover': { borderColor: pine[600] },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 0.75, alignItems: 'center' }}>
        <Box sx={{ fontWeight: 650, fontSize: '1.0625rem', color: ink.strong }}>{calendar.name}</Box>
        {missing !== null && <Pill tone="amber">{text('calendars.missing.pill', { year: missing })}</Pill>}
      </Box>
      <Box sx={{ color: ink.body }}>{weekLines(calendar.weekly).join(text('calendars.year.comma'))}</Box>
      <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>
        {text('calendars.loaded', {
          years:
            yearRanges(calendar.loadedYears ?? []).join(text('common.separator')) || text('calendars.noYear'),
        })}
        {' · '}
        {calendar.timeZone}
      </Box>
    </ButtonBase>
  );
};
