import { SelectInput, required, useGetList } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../i18n/useText';

const everyOne = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' as const } };
const needed = required();

export const DepartmentInput = ({ isOptional = false }: { isOptional?: boolean }) => {
  const text = useText();
  const { setValue } = useFormContext();
  const { data = [], isPending } = useGetList<{ id: string; name: string }>('departments', everyOne, {
    staleTime: 600_000,
  });
  return (
    <SelectInput
      source="department"
      label={text('tickets.verb.department')}
      choices={data}
      isLoading={isPending}
      translateChoice={false}
      validate={isOptional ? undefined : needed}
      helperText={false}
      onChange={() => setValue('assignee', null)}
    />
  );
};
