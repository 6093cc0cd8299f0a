import type { Caller } from '../../../access/caller';
import { may } from '../../../access/matrix';
import type { Row } from '../../../query/relation';

/** Whether a task has brought tickets that are still there, all of them: what an undo would take back. */
export function broughtTickets({ kind, state, report, undoneAt }: Row): boolean {
  const { imported = 0, isDryRun = false } = (report ?? {}) as { imported?: number; isDryRun?: boolean };
  return kind === 'import' && state === 'done' && !isDryRun && imported > 0 && undoneAt === null;
}

export const mayUndo = (caller: Caller): boolean => may(caller.role, 'imports', 'delete');
