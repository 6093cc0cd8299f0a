import { AutocompleteInput, required } from 'react-admin';
import { useNamed } from '../records/useNamed';

interface StaffInputProps {
  source: string;
  label: string;
  /** Only people of this department; undefined: anybody of the centre. */
  department?: string | null;
  /** Somebody who is not to be chosen, such as the one who leaves. */
  except?: string;
  helperText?: string;
  isRequired?: boolean;
}

const needed = required();

export const StaffInput = ({
  source,
  label,
  department,
  except,
  helperText,
  isRequired = false,
}: StaffInputProps) => {
  // who has left or is switched off takes nothing over
  const filter = { isActive: true, ...(department ? { department } : {}) };
  const { choices, isPending } = useNamed('staff', filter);
  return (
    <AutocompleteInput
      source={source}
      label={label}
      choices={choices.filter(({ id }) => id !== except)}
      isLoading={isPending}
      optionText="name"
      translateChoice={false}
      validate={isRequired ? needed : undefined}
      helperText={helperText ?? false}
      autoHighlight
    />
  );
};
