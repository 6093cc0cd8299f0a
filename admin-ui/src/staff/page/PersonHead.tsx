import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink } from '../../theme/palette';
import { ActButtons } from '../acts/ActButtons';
import { StandingField } from '../fields/StandingField';
import type { Person } from '../person';

export const PersonHead = ({ person }: { person: Person }) => {
  const text = useText();
  const { role } = useWords();
  return (
    <Box component="header" sx={{ mb: 2.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, mb: 1, color: ink.soft }}>
        <IconButton
          component={Link}
          to="/staff"
          size="small"
          aria-label={text('staff.page.back')}
          sx={{ ml: -1 }}
        >
          <ArrowBackIcon fontSize="small" />
        </IconButton>
        {person.role && <span>{role[person.role]}</span>}
        <StandingField person={person} />
        <Box sx={{ flexGrow: 1 }} />
        {person.abilities.includes('update') && (
          <Button component={Link} to={`/staff/${person.id}`} size="small" startIcon={<EditOutlinedIcon />}>
            {text('staff.page.edit')}
          </Button>
        )}
      </Box>
      <Typography variant="h1" sx={{ color: ink.strong, overflowWrap: 'anywhere' }}>
        {person.name}
      </Typography>
      <ActButtons person={person} />
    </Box>
  );
};
