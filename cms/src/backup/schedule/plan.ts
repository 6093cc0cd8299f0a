import type { Retention } from '@shouwen/domain/backup';

/** When backups are taken by the server itself, where to, and which stay. */
export interface BackupPlan {
  folder: string;
  /** Local clock time, `HH:MM`. */
  at: string;
  keep: Retention;
}

export const ZONE = 'Asia/Shanghai';

/** The plan out of the checked variables; nothing where no folder is named. */
export function planFrom(env: NodeJS.ProcessEnv): BackupPlan | undefined {
  const { BACKUP_DIR: folder = '', BACKUP_AT: at = '', BACKUP_KEEP_DAYS, BACKUP_KEEP_WEEKS } = env;
  if (folder === '') return undefined;
  return { folder, at, keep: { days: Number(BACKUP_KEEP_DAYS), weeks: Number(BACKUP_KEEP_WEEKS) } };
}

/** `02:30` as a line of cron. */
export function cronOf({ at }: BackupPlan): string {
  const [hour, minute] = at.split(':').map(Number);
  return `${minute} ${hour} * * *`;
}
