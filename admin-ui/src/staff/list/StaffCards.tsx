import { Box, ButtonBase } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { Cards } from '../../lists/Cards';
import { ink, paper } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { PostField } from '../fields/PostField';
import { StandingField } from '../fields/StandingField';
import type { Person } from '../person';
import { NobodyFound } from './NobodyFound';

const card = {
  display: 'block',
  width: '100%',
  p: 1.75,
  bgcolor: paper.sheet,
  border: `1px solid ${paper.line}`,
  borderRadius: 3,
};

const PersonCard = () => {
  const { role } = useWords();
  const person = useRecordContext<Person>();
  if (!person) return null;
  return (
    <ButtonBase component={Link} to={`/staff/${person.id}/show`} sx={card}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
        <Box sx={{ fontWeight: 600, fontSize: '1rem', color: ink.strong }}>{person.name}</Box>
        <StandingField person={person} />
      </Box>
      <Box sx={{ color: ink.body, fontSize: '0.9375rem' }}>
        {[person.role && role[person.role], person.username].filter(Boolean).join(' · ')}
      </Box>
      <Box sx={{ color: ink.soft, fontSize: '0.875rem', ...digits }}>
        {(person.department !== null || person.posts.length > 0) && (
          <div>
            <PostField person={person} />
          </div>
        )}
        {person.phone}
      </Box>
    </ButtonBase>
  );
};

export const StaffCards = () => {
  const text = useText();
  return (
    <Cards label={text('staff.list.region')} height={104} empty={<NobodyFound />}>
      <PersonCard />
    </Cards>
  );
};
