import { Autocomplete, TextField } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { useGetList } from 'react-admin';

interface Choice {
  id: string;
  name?: string;
  code?: string;
}

interface RecordSelectProps {
  resource: 'communities' | 'buildings' | 'households' | 'departments' | 'staff';
  label: string;
  value: unknown;
  onChange: (id: string | undefined) => void;
  /** Only records under this; null: nothing to choose yet. */
  within?: Record<string, unknown> | null;
}

const labelOf = ({ name, code }: Choice) => name ?? code ?? '';

/** One record by its name or code, for a condition. */
export const RecordSelect = ({ resource, label, value, onChange, within = {} }: RecordSelectProps) => {
  const { data = [] } = useGetList<Choice>(
    resource,
    {
      filter: within ?? {},
      pagination: { page: 1, perPage: limits.rangeRows },
      sort: { field: resource === 'households' ? 'code' : 'name', order: 'ASC' },
    },
    { enabled: within !== null, staleTime: 600_000 },
  );
  return (
    <Autocomplete
      options={data}
      getOptionLabel={labelOf}
      getOptionKey={({ id }) => id}
      value={data.find(({ id }) => id === value) ?? null}
      onChange={(_event, choice) => onChange(choice?.id)}
      disabled={within === null}
      autoHighlight
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
};
