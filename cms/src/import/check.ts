import type { Records } from '../application';
import { batches } from './batches';
import { presentKeys } from './present-keys';
import { reasonsOf, type ImportReport } from './report';
import type { OpenedRequest } from './request';
import { readRows, type ReadRow } from './rows';
import { findTarget, missingIn, type Target } from './target';

export const BATCH = 500;
const MAX_BAD_ROWS = 1_000;

export const emptyReport = (
  { mapping, isDryRun }: Pick<OpenedRequest, 'mapping' | 'isDryRun'>,
  target: Target,
): ImportReport => ({
  rows: 0,
  imported: 0,
  present: 0,
  bad: 0,
  reasons: [],
  made: [],
  serviceCenter: target.center?.name ?? mapping.serviceCenter.name,
  isDryRun,
});

async function noteBad(report: ImportReport, row: ReadRow, request: OpenedRequest): Promise<void> {
  report.bad += 1;
  if (report.bad <= MAX_BAD_ROWS) report.reasons.push(...reasonsOf(row, request.language));
  await request.onBadRow?.(row);
}

/** Reads the whole file and says what an import would do; nothing is written. */
export async function checkFile({ read, now }: Records, request: OpenedRequest): Promise<ImportReport> {
  const { file: path, format, mapping, onProgress } = request;
  const target = await findTarget(read, mapping);
  const report = emptyReport(request, target);
  const rows = readRows({ path, format, mapping, target, now: now() });
  for await (const batch of batches(rows, BATCH)) {
    const good = batch.filter(({ problems }) => problems.length === 0);
    const present = await presentKeys(
      read,
      target.center,
      good.map(({ key }) => key),
    );
    for (const row of batch) if (row.problems.length > 0) await noteBad(report, row, request);
    report.rows += batch.length;
    report.present += present.size;
    report.imported += good.length - present.size;
    await onProgress({ stage: 'checking', rows: report.rows });
  }
  report.made = missingIn(target, mapping);
  return report;
}
