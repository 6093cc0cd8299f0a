import { useWords } from '../../i18n/useWords';
import { ChoiceInput } from '../../forms/ChoiceInput';

export const UrgencyInput = () => {
  const { urgency } = useWords();
  const choices = [
    { id: 'normal', name: urgency.normal },
    { id: 'urgent', name: urgency.urgent },
  ];
  return <ChoiceInput source="urgency" choices={choices} />;
};
