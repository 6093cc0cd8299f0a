import { isErrorCode } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import { Box } from '@mui/material';
import { zh } from '../i18n/zh';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { ink } from '../theme/palette';
import { Changes } from './Changes';
import type { AuditEntry } from './entry';
import { Exported } from './Exported';

const isGuess = (note: string): note is keyof typeof zh.audit.guess => Object.hasOwn(zh.audit.guess, note);

const operations: Record<string, keyof typeof zh.audit.operation | undefined> = {
  GET: 'list',
  POST: 'create',
  PUT: 'update',
  DELETE: 'delete',
};

/** The note of an entry in words: why a login was refused, what was tried, or what somebody wrote. */
const useNote = ({ note }: AuditEntry): string | null => {
  const text = useText();
  const language = useLanguage();
  const { verb } = useWords();
  if (note === null) return null;
  if (isErrorCode(note)) return messageFor(note, language);
  if (isGuess(note)) return text(`audit.guess.${note}`);
  const operation = operations[note];
  if (operation) return text(`audit.operation.${operation}`);
  return Object.entries(verb).find(([name]) => name === note)?.[1] ?? note;
};

export const Details = ({ entry }: { entry: AuditEntry }) => {
  const text = useText();
  const note = useNote(entry);
  return (
    <>
      {note && <Box sx={{ overflowWrap: 'anywhere' }}>{note}</Box>}
      {entry.kind === 'exported' ? <Exported entry={entry} /> : <Changes entry={entry} />}
      {entry.count > 1 && <Box sx={{ color: ink.soft }}>{text('audit.times', { count: entry.count })}</Box>}
    </>
  );
};
