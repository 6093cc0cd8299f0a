import { WordsInput } from '../../forms/WordsInput';

export const ResolveBody = () => (
  <WordsInput source="feedback" label="tickets.verb.feedback" hint="tickets.verb.feedbackHint" hasFocus />
);
