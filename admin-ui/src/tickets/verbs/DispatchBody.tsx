import { useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { DepartmentInput } from './DepartmentInput';
import { StaffInput } from '../../forms/StaffInput';
import { WordsInput } from '../../forms/WordsInput';

export const DispatchBody = () => {
  const text = useText();
  const department: string | null = useWatch({ name: 'department' }) ?? null;
  return (
    <>
      <DepartmentInput />
      <StaffInput
        source="assignee"
        label={text('tickets.verb.assignee')}
        department={department}
        helperText={text('tickets.verb.assigneeHint')}
      />
      <WordsInput source="note" label="tickets.verb.note" isOptional />
    </>
  );
};
