import { Box } from '@mui/material';
import { missingYear } from '@shouwen/domain/calendar';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { CardLink } from '../../lists/CardLink';
import { CardTitle } from '../../lists/CardTitle';
import { ink } from '../../theme/palette';
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
    <CardLink to={`/calendars/${calendar.id}`}>
      <CardTitle title={calendar.name}>
        {missing !== null && <Pill tone="amber">{text('calendars.missing.pill', { year: missing })}</Pill>}
      </CardTitle>
      <Box sx={{ color: ink.body }}>{weekLines(calendar.weekly).join(text('calendars.year.comma'))}</Box>
      <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>
        {text('calendars.loaded', {
          years:
            yearRanges(calendar.loadedYears ?? []).join(text('common.separator')) || text('calendars.noYear'),
        })}
        {' · '}
        {calendar.timeZone}
      </Box>
    </CardLink>
  );
};
