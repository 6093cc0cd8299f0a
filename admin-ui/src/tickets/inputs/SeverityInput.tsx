import { useWords } from '../../i18n/useWords';
import { ChoiceInput } from '../../forms/ChoiceInput';

export const SeverityInput = () => {
  const { severity } = useWords();
  const choices = [
    { id: 'minor', name: severity.minor },
    { id: 'serious', name: severity.serious },
  ];
  return <ChoiceInput source="severity" choices={choices} />;
};
