import { isErrorCode } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import type { ImportTask } from './look';

/** What became of an import in one sentence, for this page and for the list of tasks. */
export const useTaskWords = () => {
  const text = useText();
  const language = useLanguage();
  const ended = ({ report, undoneAt }: ImportTask): string => {
    const { rows = 0, imported = 0, present = 0, bad = 0, isDryRun = false } = report ?? {};
    if (undoneAt !== null) return text('imports.ended.undone', { imported });
    if (bad > 0) return text('imports.ended.bad', { rows, bad });
    return text(isDryRun ? 'imports.ended.tried' : 'imports.ended.done', { imported, present });
  };
  return (task: ImportTask): string => {
    if (task.state === 'done' || task.problem === 'import.rows-bad') return ended(task);
    if (task.state === 'failed')
      return task.problem !== null && isErrorCode(task.problem)
        ? messageFor(task.problem, language)
        : text('imports.ended.failed');
    if (task.state === 'cancelled') return text('imports.ended.cancelled');
    if (task.stage === null) return text('imports.waiting');
    const { doneCount: done, totalCount: total } = task;
    return text(`imports.stage.${task.stage}`, { done, total: total ?? '…' });
  };
};
