import { Box } from '@mui/material';
import { DataTable, useListContext, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../../i18n/useWords';
import { TableWaiting } from '../../lists/TableWaiting';
import { ink } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { PostField } from '../fields/PostField';
import { StandingField } from '../fields/StandingField';
import type { Person } from '../person';
import { NobodyFound } from './NobodyFound';

const usePerson = () => useRecordContext<Person>();

const NameCell = () => {
  const person = usePerson();
  if (!person) return null;
  return (
    <>
      <Box
        component={Link}
        to={`/staff/${person.id}/show`}
        onClick={(event) => event.stopPropagation()}
        sx={{
          color: ink.strong,
          fontWeight: 600,
          textDecoration: 'none',
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        {person.name}
      </Box>
      <Box sx={{ color: ink.soft, fontSize: '0.8125rem', ...digits }}>{person.phone}</Box>
    </>
  );
};

const RoleCell = () => {
  const { role } = useWords();
  const person = usePerson();
  return <>{person?.role ? role[person.role] : '—'}</>;
};

const PostCell = () => {
  const person = usePerson();
  return person ? <PostField person={person} /> : null;
};

const StandingCell = () => {
  const person = usePerson();
  return person ? <StandingField person={person} /> : null;
};

const columns = {
  '& .RaDataTable-tbody .RaDataTable-row': { height: 60 },
  '& .RaDataTable-tbody .MuiTableCell-root': { verticalAlign: 'middle' },
  '& .column-name': { width: '20%', whiteSpace: 'nowrap' },
  '& .column-fromOn': { ...digits, whiteSpace: 'nowrap' },
};

export const StaffTable = () => {
  const { isPending } = useListContext();
  if (isPending) return <TableWaiting />;
  return (
    <DataTable rowClick="show" bulkActionButtons={false} empty={<NobodyFound />} size="medium" sx={columns}>
      <DataTable.Col source="name">
        <NameCell />
      </DataTable.Col>
      <DataTable.Col source="username" />
      <DataTable.Col source="role">
        <RoleCell />
      </DataTable.Col>
      <DataTable.Col source="department" disableSort>
        <PostCell />
      </DataTable.Col>
      <DataTable.Col source="fromOn" />
      <DataTable.Col source="isActive" label="resources.staff.fields.standing" disableSort>
        <StandingCell />
      </DataTable.Col>
    </DataTable>
  );
};
