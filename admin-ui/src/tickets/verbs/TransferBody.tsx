import { useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { DepartmentInput } from './DepartmentInput';
import { StaffInput } from '../../forms/StaffInput';
import { WordsInput } from '../../forms/WordsInput';

export const TransferBody = () => {
  const text = useText();
  const department: string | null = useWatch({ name: 'department' }) ?? null;
  return (
    <>
      <DepartmentInput isOptional />
      <StaffInput source="assignee" label={text('tickets.verb.assignee')} department={department} />
      <WordsInput source="reason" label="tickets.verb.reason" />
    </>
  );
};
