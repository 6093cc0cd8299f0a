import { factories, type Core, type UID } from '@strapi/strapi';

/** What follows from acts and is never written by itself: no token reaches it. */
const CONSEQUENCES = new Set([
  'audit-entry',
  'callback',
  'clock',
  'definition-version',
  'event',
  'login-session',
  'file',
  'participant',
  'pause',
  'task',
]);

const isRecord = (uid: string): uid is UID.ContentType => uid.startsWith('api::');

/**
 * Gives the records their stock addresses below `/api/`, for API tokens (src/access/doors keeps everybody else out).
 * Writes go through the document service and so through the hooks that the panel's own writes share.
 */
export function openContentApi(strapi: Core.Strapi): void {
  for (const uid of Object.keys(strapi.contentTypes).filter(isRecord)) {
    const [, name = ''] = uid.split('.');
    if (CONSEQUENCES.has(name)) continue;
    strapi.get('services').set(uid, factories.createCoreService(uid));
    strapi.get('controllers').set(uid, factories.createCoreController(uid));
    Object.assign(strapi.api(name).routes, { [name]: factories.createCoreRouter(uid) });
  }
}
