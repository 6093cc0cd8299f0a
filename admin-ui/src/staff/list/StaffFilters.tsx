import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { staffRoles } from '@shouwen/domain/contract';
import { useListContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { FilterSelect } from '../../lists/FilterSelect';
import { useNamed } from '../../records/useNamed';
import { ExportButton } from '../../tasks/export/ExportButton';

/** What the table tells, a column each. */
const exported = ['name', 'username', 'role', 'department', 'posts', 'phone', 'fromOn', 'toOn', 'isActive'];

type Use = 'active' | 'inactive' | 'everybody';

const uses: Use[] = ['active', 'inactive', 'everybody'];
const filters: Record<Use, { isActive?: boolean }> = {
  active: { isActive: true },
  inactive: { isActive: false },
  everybody: {},
};

const useIn = ({ isActive }: { isActive?: boolean }): Use =>
  uses.find((use) => filters[use].isActive === isActive) ?? 'everybody';

const UseToggle = () => {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const choose = (use: Use) => {
    const { isActive: _before, ...others } = filterValues;
    setFilters({ ...others, ...filters[use] }, undefined, false);
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={useIn(filterValues)}
      onChange={(_event, use: Use | null) => use && choose(use)}
      aria-label={text('staff.field.isActive')}
      sx={{ width: { xs: '100%', md: 'auto' }, '& .MuiToggleButton-root': { flex: { xs: 1, md: 'none' } } }}
    >
      {uses.map((use) => (
        <ToggleButton key={use} value={use}>
          {text(`staff.list.${use}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

export const StaffFilters = () => {
  const text = useText();
  const { role } = useWords();
  const { choices } = useNamed('departments');
  return (
    <Box
      role="group"
      aria-label={text('staff.list.filters')}
      sx={{ display: 'flex', columnGap: 1, rowGap: 1.5, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <UseToggle />
      <FilterSelect
        source="role"
        label={text('staff.field.role')}
        any={text('staff.list.anyRole')}
        choices={staffRoles.map((id) => ({ id, name: role[id] }))}
      />
      <FilterSelect
        source="department"
        label={text('staff.field.department')}
        any={text('staff.list.anyDepartment')}
        choices={choices}
      />
      <Box sx={{ flexGrow: 1 }} />
      <ExportButton columns={exported} />
    </Box>
  );
};
