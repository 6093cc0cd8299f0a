import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../../../application';
import { inIncomingFolder } from '../../../files/incoming';
import { insertFiles, settled } from '../../../files/keep';
import { readForm } from '../../../files/multipart';
import { baseName, fileName } from '../../../files/name';
import { isNoRoom } from '../../../files/no-room';
import { sheetAt } from '../../../files/prepare';
import type { ReceivedFile } from '../../../files/received';
import { formatOf } from '../../../import/file/format';
import { tableOfFile } from '../../../import/file/table';
import { headerOf } from '../../../import/mapping/pick';
import type { Call, Reply } from '../../../panel/call';
import { objectOf } from '../../../panel/description';
import type { Route } from '../../../panel/router';
import { write } from '../../../panel/write';
import { importers, requireImporter } from './right';

const MOST = { files: 1, bytes: limits.importBytes };

/** The table of what was sent, as text; what is no table at all is refused before it is kept. */
async function tableIn(received: ReceivedFile, folder: string, call: Call): Promise<string> {
  if (received.size === 0)
    throw new DomainError('file.empty', { path: 'file', params: { name: baseName(received.givenName) } });
  const gone = new AbortController();
  const leave = () => gone.abort();
  const { socket } = call.request;
  socket.once('close', leave);
  try {
    const path = await tableOfFile(received.path, folder, gone.signal);
    await headerOf(path, await formatOf(path, { encoding: null, separator: null }));
    return path;
  } finally {
    socket.off('close', leave);
  }
}

async function keep(
  application: Application,
  call: Call,
  received: ReceivedFile,
  path: string,
): Promise<Reply> {
  const { strapi } = application;
  const { caller, now } = call;
  const name = fileName(received.givenName, ['csv', 'tsv', 'txt']);
  const table = await sheetAt(path, name);
  const whose = { uploadedBy: caller.staffId, serviceCenter: caller.serviceCenterId };
  return settled(
    [table],
    (all) =>
      write(application, { ...call, body: Buffer.from(received.sha256) }, async (sql) => {
        await insertFiles({ strapi, sql, now }, all, whose);
        return { status: 201, body: { id: all[0]?.id, name, size: table.size } };
      }),
    // sent twice with one key: the first one is kept
    ({ body }, id) => (body as { id: string }).id === id,
  );
}

/**
 * `POST /panel/import-files` (multipart: `file`): a table to be imported, kept for a day as its owner's own. A workbook is
 * kept as the table of its first sheet.
 */
export const importFiles: Route = {
  method: 'POST',
  pattern: ['import-files'],
  readsBodyItself: true,
  describe: {
    summary: 'Upload a table to import',
    labels: { 'zh-CN': '上传要导入的表格', en: 'Upload a table' },
    detail: 'CSV, TSV or XLSX (its first sheet). Kept for a day; look into it, then import it by a task.',
    body: {
      type: 'multipart/form-data',
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' } },
      },
    },
    answer: objectOf({ id: { type: 'string' }, name: { type: 'string' }, size: { type: 'integer' } }),
    status: 201,
    takesKey: true,
    who: { roles: importers },
    refusals: ['file', 'import', 'input.unknown-field'],
  },
  async handle(application, _panel, call) {
    requireImporter(call.caller);
    try {
      return await inIncomingFolder(async (folder) => {
        const { files } = await readForm(call.request, folder, [], MOST);
        const [received] = files;
        if (!received) throw new DomainError('file.missing', { path: 'file' });
        return keep(application, call, received, await tableIn(received, folder, call));
      });
    } catch (error) {
      throw isNoRoom(error) ? new DomainError('import.disk-full') : error;
    }
  },
};
