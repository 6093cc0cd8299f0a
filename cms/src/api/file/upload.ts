import { filePhases, limits, staffRoles, type FilePhase } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { may } from '../../access/matrix';
import type { Application } from '../../application';
import { inIncomingFolder } from '../../files/incoming';
import { insertFiles, settled, type SettledFile } from '../../files/keep';
import { readForm, type UploadForm } from '../../files/multipart';
import { prepare, type PreparedFile } from '../../files/prepare';
import type { Call } from '../../panel/call';
import { listOf, recordOf } from '../../panel/description';
import type { Panel } from '../../panel/engine';
import { problem } from '../../panel/input';
import { readRecord } from '../../panel/read';
import type { Route } from '../../panel/router';
import { write } from '../../panel/write';
import type { Sql } from '../../postgres/sql';
import { inTransaction } from '../../postgres/transaction';
import type { Answer } from '../../write/idempotency';
import { fileResource } from './resource';
import { attachTo, ticketInSight, type OwningTicket } from './ticket';

/** The ticket that a form names, which must be in sight; none is named where files are uploaded before it is written. */
async function ticketOf(sql: Sql, call: Call, form: UploadForm): Promise<OwningTicket | undefined> {
  const id = form.fields.get('ticket');
  if (!id) return undefined;
  const ticket = await ticketInSight(sql, call.caller, id);
  if (!ticket) throw new DomainError('record.not-found');
  return ticket;
}

function phaseOf({ fields }: UploadForm): FilePhase | null {
  const told = fields.get('phase');
  if (!told) return null;
  const phase = filePhases.find((each) => each === told);
  if (!phase) throw problem('input.not-in-list', 'phase');
  return phase;
}

/** What a form says, for an idempotency key: the same names and contents are the same request. */
const contentOf = ({ fields, files }: UploadForm): Uint8Array =>
  Buffer.from(JSON.stringify([[...fields], files.map(({ givenName, sha256 }) => [givenName, sha256])]));

/** Who may attach nothing at all is told so before a file is received. */
function requireMay({ caller }: Call): void {
  if (!may(caller.role, 'files', 'create')) throw new DomainError('access.refused');
}

async function allowed(application: Application, call: Call, form: UploadForm): Promise<void> {
  await inTransaction(application.strapi, (sql) => ticketOf(sql, call, form));
  phaseOf(form);
  if (form.files.length === 0) throw new DomainError('file.missing', { path: 'file' });
}

async function preparedOf({ files }: UploadForm, folder: string): Promise<PreparedFile[]> {
  const prepared: PreparedFile[] = [];
  for (const [index, file] of files.entries()) prepared.push(await prepare(file, folder, index));
  return prepared;
}

async function store(
  application: Application,
  panel: Panel,
  call: Call,
  { form, all }: { form: UploadForm; all: readonly SettledFile[] },
): Promise<Answer> {
  const { strapi } = application;
  const { caller, now } = call;
  return write(application, { ...call, body: contentOf(form) }, async (sql) => {
    const ticket = await ticketOf(sql, call, form);
    await insertFiles({ strapi, sql, now }, all, {
      uploadedBy: caller.staffId,
      phase: phaseOf(form),
      serviceCenter: ticket?.serviceCenter ?? caller.serviceCenterId,
      ...(ticket ? { ownerKind: 'ticket', owner: ticket.documentId } : {}),
    });
    if (ticket) await attachTo({ strapi, sql, now }, ticket, { added: all.map(({ file }) => file.name) });
    const records = [];
    for (const { id } of all) records.push(await readRecord(fileResource(panel), id, sql, call));
    return { status: 201, body: records.length === 1 ? records[0] : records };
  });
}

const isAnswered = ({ body }: Answer, id: string): boolean =>
  [body]
    .flat()
    .some((record) => typeof record === 'object' && record !== null && 'id' in record && record.id === id);

/** `POST /panel/files` (multipart: `file`, one or many, `ticket`? and `phase`?): one file answers its record, several a list. */
export const uploads: Route = {
  method: 'POST',
  pattern: ['files'],
  readsBodyItself: true,
  describe: {
    summary: 'Upload files',
    labels: { 'zh-CN': '上传附件', en: 'Upload files' },
    detail: 'One file answers its record, several a list. Pictures are written anew, without place data.',
    body: {
      type: 'multipart/form-data',
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: {
            type: 'array',
            items: { type: 'string', format: 'binary' },
            maxItems: limits.filesPerUpload,
          },
          ticket: {
            type: 'string',
            description: 'The ticket that they belong to, if it is written already.',
          },
          phase: {
            type: 'string',
            enum: [...filePhases],
            description: 'Whether they show the place before the work or after it.',
          },
        },
      },
    },
    answer: { oneOf: [recordOf('file'), listOf(recordOf('file'))] },
    status: 201,
    takesKey: true,
    who: { roles: staffRoles.filter((role) => may(role, 'files', 'create')) },
    refusals: ['file', 'record.not-found', 'input.unknown-field', 'input.not-in-list'],
  },
  async handle(application, panel, call) {
    requireMay(call);
    return inIncomingFolder(async (folder) => {
      const form = await readForm(call.request, folder, ['ticket', 'phase']);
      await allowed(application, call, form);
      return settled(
        await preparedOf(form, folder),
        (all) => store(application, panel, call, { form, all }),
        isAnswered,
      );
    });
  },
};
