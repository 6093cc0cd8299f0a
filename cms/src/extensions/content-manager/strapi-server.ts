import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';

interface ViewService {
  syncConfigurations(): Promise<void>;
}
interface ContentManager {
  services: Record<string, (given: { strapi: Core.Strapi }) => ViewService>;
}

const KEPT = { type: 'core', name: 'shouwen', key: 'content-manager-synced' };

/** What the views of Strapi's admin are worked out from: Strapi itself and the fields of every type. */
function stateOf(strapi: Core.Strapi): string {
  const types = Object.entries(strapi.contentTypes).map(([uid, { info, options, attributes }]) => [
    uid,
    info,
    options,
    attributes,
  ]);
  const version: unknown = strapi.config.get('info.strapi');
  return createHash('sha256')
    .update(JSON.stringify([version, types]))
    .digest('hex');
}

/**
 * At every start Strapi works out the views of its admin anew, type by type, and writes them all, which costs a fifth of
 * the start. Here it does so where a field or Strapi itself has changed since the last time in this database.
 */
export default (plugin: ContentManager): ContentManager => {
  const open = plugin.services['content-types'];
  if (!open) throw new Error('Strapi’s content manager has no service of the name content-types any more.');
  plugin.services['content-types'] = ({ strapi }) => {
    const service = open({ strapi });
    return {
      ...service,
      async syncConfigurations() {
        const kept = strapi.store(KEPT);
        const state = stateOf(strapi);
        if ((await kept.get({})) === state) return;
        await service.syncConfigurations();
        await kept.set({ value: state });
      },
    };
  };
  return plugin;
};
