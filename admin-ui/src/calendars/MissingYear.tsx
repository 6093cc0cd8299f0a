import { Alert, Button } from '@mui/material';
import { missingYear } from '@shouwen/domain/calendar';
import { useGetList } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { useNow } from '../time/NowProvider';
import { definitionOf, type Calendar } from './calendar';

const page = { page: 1, perPage: 100 };
const sort = { field: 'name', order: 'ASC' as const };

/** In the head of every screen, until it is done: the days off of a year that is near are not loaded. */
const MissingYear = () => {
  const text = useText();
  const now = useNow();
  const { pathname } = useLocation();
  const { data = [] } = useGetList<Calendar>('calendars', { pagination: page, sort }, { staleTime: 600_000 });
  const lacking = data.flatMap((calendar) => {
    const year = missingYear(definitionOf(calendar), now);
    return year === null ? [] : [{ calendar, year }];
  });
  const [first] = lacking;
  // the page itself says it at the year
  if (!first || pathname.startsWith('/calendars/')) return null;
  return (
    <Alert
      severity="warning"
      role="status"
      sx={{ borderRadius: 0, px: { xs: 2, md: 4 }, py: 0.25, alignItems: 'center' }}
      action={
        <Button
          component={Link}
          to={`/calendars/${first.calendar.id}?year=${first.year}`}
          size="small"
          color="inherit"
          sx={{ whiteSpace: 'nowrap' }}
        >
          {text('calendars.missing.mend')}
        </Button>
      }
    >
      {text('calendars.missing.head', {
        year: first.year,
        names: lacking.map(({ calendar }) => calendar.name).join(text('common.separator')),
      })}
    </Alert>
  );
};

export default MissingYear;
