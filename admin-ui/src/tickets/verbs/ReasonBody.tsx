import { WordsInput } from '../../forms/WordsInput';

export const ReasonBody = () => <WordsInput source="reason" label="tickets.verb.reason" hasFocus />;
