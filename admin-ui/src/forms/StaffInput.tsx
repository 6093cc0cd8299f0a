import { limits } from '@shouwen/domain/contract';
import { AutocompleteInput, required, useGetList } from 'react-admin';

interface StaffInputProps {
  source: string;
  label: string;
  /** Only people of this department; undefined: anybody of the centre. */
  department?: string | null;
  helperText?: string;
  isRequired?: boolean;
}

const needed = required();

export const StaffInput = ({
  source,
  label,
  department,
  helperText,
  isRequired = false,
}: StaffInputProps) => {
  const filter = department ? { department } : {};
  const { data = [], isFetching } = useGetList<{ id: string; name: string }>(
    'staff',
    { filter, pagination: { page: 1, perPage: limits.rangeRows }, sort: { field: 'name', order: 'ASC' } },
    { staleTime: 60_000 },
  );
  return (
    <AutocompleteInput
      source={source}
      label={label}
      choices={data}
      isLoading={isFetching}
      optionText="name"
      translateChoice={false}
      validate={isRequired ? needed : undefined}
      helperText={helperText ?? false}
      autoHighlight
    />
  );
};
