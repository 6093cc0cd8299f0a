import { WordsInput } from '../../forms/WordsInput';

export const ReplyBody = () => (
  <WordsInput source="body" label="tickets.verb.body" hint="tickets.verb.replyHint" hasFocus />
);
