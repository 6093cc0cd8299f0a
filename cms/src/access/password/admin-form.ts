import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { passwordProblem } from '@shouwen/domain/account';
import { messageFor } from '@shouwen/domain/messages';

const USER = 'plugin::users-permissions.user';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

async function usernameOf(strapi: Core.Strapi, documentId: unknown): Promise<string> {
  if (typeof documentId !== 'string') return '';
  const user = await strapi.db.query(USER).findOne({ where: { documentId }, select: ['username'] });
  return text(user?.username);
}

/** What a person may not choose in the desk, an administrator may not give them in /admin. */
export function checkAdminPasswords(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data, documentId } = context.params as { data?: Record<string, unknown>; documentId?: unknown };
    const password = text(data?.password);
    if (context.uid !== USER || password === '') return next();
    const username = text(data?.username) || (await usernameOf(strapi, documentId));
    const code = passwordProblem(password, { username });
    if (code) throw new errors.ValidationError(messageFor(code, 'zh-CN'), { code, path: 'password' });
    return next();
  });
}
