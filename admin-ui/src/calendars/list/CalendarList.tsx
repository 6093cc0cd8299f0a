import { Box } from '@mui/material';
import { ListBase } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { PageHead } from '../../layout/PageHead';
import { Cards } from '../../lists/Cards';
import { CalendarCard } from './CalendarCard';
import { NewCalendar } from './NewCalendar';

const byName = { field: 'name', order: 'ASC' as const };

const CalendarList = () => {
  const text = useText();
  return (
    <ListBase perPage={100} sort={byName} exporter={false}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 860, mx: 'auto' }}>
        <PageHead title={text('calendars.title')}>
          <NewCalendar />
        </PageHead>
        <Cards
          label={text('calendars.title')}
          height={104}
          empty={<Notice title={text('calendars.empty')} hint={text('calendars.emptyHint')} />}
        >
          <CalendarCard />
        </Cards>
      </Box>
    </ListBase>
  );
};

export default CalendarList;
