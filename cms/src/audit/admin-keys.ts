import type { Core } from '@strapi/strapi';
import type { AuditKind } from '@shouwen/domain/contract';
import { inTransaction } from '../postgres/transaction';
import { strapiWriter } from './admin-request';
import { recordAudit } from './record';

/** What opens Strapi's own doors; it is written beside the document service, so its tables are watched. */
const KEYS = ['admin::user', 'admin::api-token', 'admin::transfer-token'];

/** Noted at every use of a token. */
const NOTED_AT_USE = ['lastUsedAt'];

interface Change {
  model: { uid: string };
  params: { data?: object };
  result?: unknown;
}

const recordOf = (result: unknown): string | null =>
  typeof result === 'object' && result !== null && 'documentId' in result ? String(result.documentId) : null;

/** Notes who made, changed or deleted an administrator or a token; what Strapi does by itself has no writer. */
export function auditAdminKeys(strapi: Core.Strapi, now: () => Date): void {
  const note =
    (kind: AuditKind) =>
    async ({ model, params, result }: Change): Promise<void> => {
      const writer = strapiWriter(strapi);
      const fields = Object.keys(params.data ?? {});
      if (!writer || (fields.length > 0 && fields.every((field) => NOTED_AT_USE.includes(field)))) return;
      const entry = { kind, ...writer, resource: model.uid, record: recordOf(result) };
      const changes = fields.length > 0 ? { fields } : null;
      await inTransaction(strapi, (sql) => recordAudit(sql, [{ ...entry, changes }], now()));
    };
  strapi.db.lifecycles.subscribe({
    models: KEYS,
    afterCreate: note('created'),
    afterCreateMany: note('created'),
    afterUpdate: note('changed'),
    afterUpdateMany: note('changed'),
    afterDelete: note('deleted'),
    afterDeleteMany: note('deleted'),
  });
}
