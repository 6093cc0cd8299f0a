import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { messageFor } from '@shouwen/domain/messages';
import { causedBy } from '../write/strapi-error';

interface PostgresError {
  name?: string;
  code?: string;
  column?: string;
  constraint?: string;
  details?: { column?: string };
}

// SQLSTATE classes: 22 data exception, 23 integrity constraint violation; Strapi has an error of its own for a missing value
const isRefusal = ({ name, code }: PostgresError): boolean =>
  name === 'NotNullError' || /^2[23][0-9A-Z]{3}$/.test(code ?? '');

/** The column or constraint that refused, or undefined where the database did not refuse at all. */
function ruleOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const told: PostgresError = error;
  return isRefusal(told) ? (told.details?.column ?? told.column ?? told.constraint ?? '') : undefined;
}

/**
 * What the database refuses (a missing relation, a code twice, a change of the timeline) is the fault of what was
 * entered: in /admin, the content API and the document service it is a 400 that names the rule, never a 500.
 */
export function explainRefusals(strapi: Core.Strapi): void {
  strapi.documents.use(async (_context, next) => {
    try {
      return await next();
    } catch (error) {
      const rule = ruleOf(error);
      if (rule === undefined) throw error;
      const words = messageFor('input.invalid', 'zh-CN');
      throw causedBy(
        error,
        new errors.ValidationError(rule ? `${words} (${rule})` : words, { code: 'input.invalid', rule }),
      );
    }
  });
}
