import type { Application } from '../../application';
import { recordAudit } from '../../audit/record';
import { inTransaction } from '../../postgres/transaction';

/** How the server's own backups have gone last. */
export interface BackupState {
  succeededAt: Date | null;
  failedAt: Date | null;
  /** The code of what went wrong, until one succeeds. */
  problem: string | null;
}

export function noteSuccess({ strapi, now }: Application, file: string): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    await sql.query(
      `INSERT INTO backup_state (succeeded_at, file) VALUES ($1, $2)
       ON CONFLICT (only_row) DO UPDATE SET succeeded_at = EXCLUDED.succeeded_at, file = EXCLUDED.file, problem = NULL`,
      [now(), file],
    );
  });
}

/** On the log, on the audit list, and for whoever asks /healthz. */
export async function noteFailure(
  application: Application,
  problem: string,
  sentence: string,
): Promise<void> {
  const { strapi, now } = application;
  strapi.log.error(`backup: ${sentence}`);
  await inTransaction(strapi, async (sql) => {
    await sql.query(
      `INSERT INTO backup_state (failed_at, problem) VALUES ($1, $2)
       ON CONFLICT (only_row) DO UPDATE SET failed_at = EXCLUDED.failed_at, problem = EXCLUDED.problem`,
      [now(), problem],
    );
    await recordAudit(sql, [{ kind: 'backup-failed', note: problem }], now());
  });
}

export async function backupState({ read }: Pick<Application, 'read'>): Promise<BackupState> {
  const [state] = await read.query<BackupState>(
    'SELECT succeeded_at AS "succeededAt", failed_at AS "failedAt", problem FROM backup_state',
  );
  return state ?? { succeededAt: null, failedAt: null, problem: null };
}
