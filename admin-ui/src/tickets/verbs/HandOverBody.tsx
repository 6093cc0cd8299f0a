import { useText } from '../../i18n/useText';
import { StaffInput } from '../../forms/StaffInput';
import { WordsInput } from '../../forms/WordsInput';

export const HandOverBody = () => {
  const text = useText();
  return (
    <>
      <StaffInput source="to" label={text('tickets.verb.to')} isRequired />
      <WordsInput source="reason" label="tickets.verb.reason" />
    </>
  );
};
