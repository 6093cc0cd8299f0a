import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNamed } from '../../records/useNamed';

/** The departments of one's centre; for who belongs to none, of the centre that the form names. */
export const DepartmentInput = () => {
  const centre: string | null = useWatch({ name: 'serviceCenter' }) ?? null;
  const { choices, isPending } = useNamed('departments', centre ? { serviceCenter: centre } : {});
  return (
    <SelectInput
      source="department"
      choices={choices}
      isLoading={isPending}
      translateChoice={false}
      helperText={false}
    />
  );
};
