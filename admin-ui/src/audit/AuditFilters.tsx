import { Box } from '@mui/material';
import { auditKinds } from '@shouwen/domain/contract';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { FilterSelect } from '../lists/FilterSelect';
import { useNamed } from '../records/useNamed';
import { ExportButton } from '../tasks/export/ExportButton';
import { PeriodFilter } from './PeriodFilter';

/** What the table tells, a column each. */
const exported = [
  'at',
  'kind',
  'resource',
  'staff',
  'username',
  'note',
  'changes',
  'count',
  'address',
  'agent',
];

export const AuditFilters = () => {
  const text = useText();
  const { audit } = useWords();
  const { choices } = useNamed('staff');
  return (
    <Box sx={{ display: 'flex', columnGap: 1, rowGap: 1.5, mb: 2, flexWrap: 'wrap' }}>
      <FilterSelect
        source="kind"
        label={text('audit.field.kind')}
        any={text('audit.anyKind')}
        choices={auditKinds.map((id) => ({ id, name: audit[id] }))}
      />
      <FilterSelect
        source="staff"
        label={text('audit.field.who')}
        any={text('audit.anybody')}
        choices={choices}
      />
      <PeriodFilter />
      <Box sx={{ flexGrow: 1 }} />
      <ExportButton columns={exported} />
    </Box>
  );
};
