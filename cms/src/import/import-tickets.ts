import type { Records } from '../application';
import { checkFile } from './check';
import { formatOf } from './file/format';
import type { ImportReport } from './report';
import type { ImportRequest } from './request';
import { BadRowMet, writeFile } from './write';

/**
 * Imports a file of tickets: all of its rows or, where one is bad, none, with every reason. Rows that an earlier
 * import has brought are left as they are. Refuses a file or mapping that cannot be read with a `DomainError`.
 */
export async function importTickets(
  application: Records,
  request: ImportRequest,
  connectionString: string,
): Promise<ImportReport> {
  const opened = { ...request, format: await formatOf(request.file, request.mapping.format) };
  if (!request.isDryRun) {
    try {
      return await writeFile(application, opened, connectionString);
    } catch (error) {
      if (!(error instanceof BadRowMet)) throw error;
    }
  }
  const report = await checkFile(application, opened);
  return report.bad > 0 ? { ...report, imported: 0, made: [] } : report;
}
