import { Box } from '@mui/material';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { Waiting } from '../../layout/Waiting';
import { useRefusalText } from '../../providers/useRefusalText';
import type { Calendar } from '../calendar';
import { CalendarDesk } from './CalendarDesk';

// everybody may look at the calendar that their tickets run on; who may change it is asked of each button
const CalendarPage = () => {
  const text = useText();
  const refusalText = useRefusalText();
  const { id = '' } = useParams();
  const { data, error } = useGetOne<Calendar>('calendars', { id: decodeURIComponent(id) }, { retry: false });
  if (!data && !error) return <Waiting />;
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1480, mx: 'auto' }}>
      {data ? (
        <CalendarDesk key={data.id} calendar={data} />
      ) : (
        <Notice title={text('common.notLoaded')} hint={refusalText(error)} />
      )}
    </Box>
  );
};

export default CalendarPage;
