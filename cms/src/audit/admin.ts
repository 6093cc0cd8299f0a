import type { Core } from '@strapi/strapi';
import type { AuditKind } from '@shouwen/domain/contract';
import { inTransaction } from '../postgres/transaction';
import { currentActor } from '../write/actor';
import { strapiWriter } from './admin-request';
import { recordAudit } from './record';

const KINDS: Readonly<Record<string, AuditKind>> = {
  create: 'created',
  clone: 'created',
  update: 'changed',
  publish: 'changed',
  unpublish: 'changed',
  discardDraft: 'changed',
  delete: 'deleted',
};

interface Params {
  documentId?: string;
  data?: object;
}

// tickets have a timeline of their own, on which an administrator's acts stand
const isAudited = (uid: string): boolean =>
  (uid.startsWith('api::') && uid !== 'api::ticket.ticket') || uid === 'plugin::users-permissions.user';

const documentIdOf = (result: unknown): string | null =>
  typeof result === 'object' && result !== null && 'documentId' in result ? String(result.documentId) : null;

/** The fields that were sent: their values may be personal, or a password. */
const fieldsOf = ({ data }: Params) => (data ? { fields: Object.keys(data) } : null);

/**
 * What is written through Strapi's own admin, or by an API token, goes on the audit list, in the same transaction. The actor
 * is asked as well as the request's own state: an address of the admin that nobody thought of is no way around.
 */
export function auditAdministrators(strapi: Core.Strapi, now: () => Date): void {
  strapi.documents.use((context, next) => {
    const kind = KINDS[context.action];
    const writer = strapiWriter(strapi);
    if (!kind || !isAudited(context.uid) || !(writer ?? currentActor().kind === 'admin')) return next();
    const params = context.params as Params;
    return inTransaction(strapi, async (sql) => {
      const result = await next();
      const entry = {
        kind,
        ...writer,
        resource: context.uid,
        record: params.documentId ?? documentIdOf(result),
        changes: fieldsOf(params),
      };
      await recordAudit(sql, [entry], now());
      return result;
    });
  });
}
