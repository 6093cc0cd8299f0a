import type { Records } from '../application';
import { registerTickets } from '../api/ticket/register';
import type { TicketDraft } from '../api/ticket/draft';
import type { Sql } from '../postgres/sql';
import { inTransaction } from '../postgres/transaction';
import { DomainError } from '@shouwen/domain/error';
import { batches } from './batches';
import type { Mapping } from './mapping/mapping';
import type { ImportReport, Progress } from './report';
import { readRows } from './rows';
import { findTarget, makeTarget, missingIn, type Target } from './target';

export interface ImportRequest {
  file: string;
  mapping: Mapping;
  isDryRun: boolean;
  onProgress(progress: Progress): void;
}

const BATCH = 500;
const MAX_BAD_ROWS = 1_000;
const LOCK = 5_077_004;

/** Which keys an earlier import has brought to the centre. */
async function presentKeys(sql: Sql, target: Target, keys: readonly string[]): Promise<Set<string>> {
  if (!target.center) return new Set();
  const rows = await sql.query<{ key: string }>(
    'SELECT import_key AS key FROM tickets WHERE service_center_id = $1 AND import_key = ANY($2)',
    [target.center.id, keys],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Reads the whole file and says what an import would do; nothing is written. */
async function check(
  { read, now }: Records,
  request: ImportRequest,
): Promise<{ report: ImportReport; target: Target }> {
  const { file, mapping, isDryRun, onProgress } = request;
  const target = await findTarget(read, mapping);
  const report: ImportReport = {
    rows: 0,
    imported: 0,
    present: 0,
    bad: 0,
    reasons: [],
    made: [],
    serviceCenter: target.center?.name ?? mapping.serviceCenter.name,
    isDryRun,
  };
  for await (const batch of batches(readRows(file, mapping, target, now()), BATCH)) {
    const good = batch.filter(({ reasons }) => reasons.length === 0);
    const present = await presentKeys(
      read,
      target,
      good.flatMap(({ key }) => key ?? []),
    );
    for (const { reasons } of batch.filter((row) => row.reasons.length > 0)) {
      report.bad += 1;
      if (report.bad <= MAX_BAD_ROWS) report.reasons.push(...reasons);
    }
    report.rows += batch.length;
    report.present += present.size;
    report.imported += good.length - present.size;
    onProgress({ stage: 'checking', rows: report.rows });
  }
  report.made = missingIn(target, mapping);
  return { report, target };
}

/** Writes what the check found good, all of it in one transaction. */
async function write(
  { strapi, now }: Records,
  request: ImportRequest,
  checked: ImportReport,
  found: Target,
): Promise<ImportReport> {
  const { file, mapping, onProgress } = request;
  const at = now();
  return inTransaction(strapi, async (sql) => {
    // a second import of the same file waits here and then finds every row present
    await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const target = await makeTarget(strapi, sql, mapping, found.departments.missing);
    const report = { ...checked, rows: 0, imported: 0, present: 0 };
    for await (const batch of batches(readRows(file, mapping, target, at), BATCH)) {
      const drafts = batch.flatMap(({ draft }) => draft ?? []);
      if (drafts.length < batch.length) throw new DomainError('import.file-changed');
      const present = await presentKeys(
        sql,
        target,
        drafts.flatMap(({ importKey }) => importKey ?? []),
      );
      const isNew = ({ importKey }: TicketDraft) => !present.has(importKey ?? '');
      await registerTickets(strapi, sql, drafts.filter(isNew), at);
      report.rows += batch.length;
      report.present += present.size;
      report.imported += batch.length - present.size;
      onProgress({ stage: 'writing', rows: report.rows });
    }
    if (report.rows !== checked.rows) throw new DomainError('import.file-changed');
    return report;
  });
}

/**
 * Imports a file of tickets: all of its rows or, where one is bad, none, with every reason. Rows that an earlier
 * import has brought are left as they are. Refuses a file or mapping that cannot be read with a `DomainError`.
 */
export async function importTickets(application: Records, request: ImportRequest): Promise<ImportReport> {
  const { report, target } = await check(application, request);
  const hasWork = report.bad === 0 && report.imported > 0;
  if (request.isDryRun || !hasWork) return report.bad > 0 ? { ...report, imported: 0, made: [] } : report;
  return write(application, request, report, target);
}
