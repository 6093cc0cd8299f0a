import { WordsInput } from '../../forms/WordsInput';

export const NoteBody = () => (
  <WordsInput source="body" label="tickets.verb.body" hint="tickets.verb.noteHint" hasFocus />
);
