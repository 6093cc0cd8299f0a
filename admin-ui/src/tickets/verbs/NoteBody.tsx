import { WordsInput } from './WordsInput';

export const NoteBody = () => (
  <WordsInput source="body" label="tickets.verb.body" hint="tickets.verb.noteHint" hasFocus />
);
