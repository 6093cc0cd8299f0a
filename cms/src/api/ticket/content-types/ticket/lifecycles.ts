import { requireTransaction } from '../../../../postgres/transaction';
import { refusingAsStrapi } from '../../../../write/strapi-error';
import { afterRegistration, beforeChange, beforeRegistration, refuse, type HookEvent } from '../../hooks';

const UID = 'api::ticket.ticket';

function guarded(work: (event: HookEvent) => Promise<void>) {
  return (event: HookEvent) =>
    refusingAsStrapi(async () => {
      requireTransaction(strapi, UID);
      await work(event);
    });
}

/**
 * The hooks for deadlines: a ticket that comes by `/admin`, the document service or a query gets number, receipt time,
 * clocks, due times and events as one of the panel's does. Many at once are registered by src/api/ticket/register.
 */
export default {
  beforeCreate: guarded((event) => beforeRegistration(strapi, event)),
  afterCreate: guarded((event) => afterRegistration(strapi, event)),
  beforeUpdate: guarded((event) => beforeChange(strapi, event)),
  beforeCreateMany: refuse,
  beforeUpdateMany: refuse,
  beforeDelete: refuse,
  beforeDeleteMany: refuse,
};
