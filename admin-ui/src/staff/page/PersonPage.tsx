import { Box } from '@mui/material';
import { ShowBase, useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Waiting } from '../../layout/Waiting';
import { NoSuchRecord } from '../../records/NoSuchRecord';
import type { Person } from '../person';
import { OpenTickets } from './OpenTickets';
import { PersonFacts } from './PersonFacts';
import { PersonHead } from './PersonHead';
import { PostsHeld } from './PostsHeld';

const query = {
  // The page says itself what is wrong; a toast besides would say it twice.
  onError: () => undefined,
  // buttons are drawn for how the person stands now
  staleTime: 0,
};

const columns = {
  display: 'grid',
  gap: 2.5,
  gridTemplateColumns: { md: 'minmax(0, 1fr) 340px' },
  alignItems: 'start',
};

const PersonSheets = () => {
  const person = useRecordContext<Person>();
  if (!person) return null;
  return (
    <>
      <PersonHead person={person} />
      <Box sx={columns}>
        <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0 }}>
          <PersonFacts person={person} />
          <PostsHeld person={person} />
        </Box>
        <OpenTickets person={person} />
      </Box>
    </>
  );
};

const NoSuchPerson = () => {
  const text = useText();
  return (
    <NoSuchRecord
      title={text('staff.page.notFound')}
      hint={text('staff.page.notFoundHint')}
      list="/staff"
      openList={text('staff.page.openList')}
    />
  );
};

const PersonPage = () => (
  <ShowBase error={<NoSuchPerson />} loading={<Waiting />} queryOptions={query}>
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1080, mx: 'auto' }}>
      <PersonSheets />
    </Box>
  </ShowBase>
);

export default PersonPage;
