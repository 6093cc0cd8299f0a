import { verbs, type Verb } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { jsonBody } from '../../panel/body';
import type { Call } from '../../panel/call';
import type { Panel, PanelResource } from '../../panel/engine';
import { readRecord } from '../../panel/read';
import { StaleRecord } from '../../panel/refusal';
import type { Route } from '../../panel/router';
import { write } from '../../panel/write';
import { actOnTicket } from './act';
import { verbDescriptions } from './verb-descriptions';

const isVerb = (text: string | undefined): text is Verb => verbs.some((verb) => verb === text);

export function ticketResource(panel: Panel): PanelResource {
  const resource = panel.get('tickets');
  if (!resource) throw new DomainError('query.unknown-resource');
  return resource;
}

/** `POST /panel/tickets/:id/actions/:verb`: answers with the ticket. */
export const actions: Route = {
  method: 'POST',
  pattern: ['tickets', ':id', 'actions', ':verb'],
  describe: verbDescriptions,
  async handle(application, panel, call: Call) {
    const [, id = '', , verb] = call.path;
    const resource = ticketResource(panel);
    return write(application, call, async (sql) => {
      await readRecord(resource, id, sql, call);
      if (!isVerb(verb)) throw new DomainError('verb.unknown', { params: { verb: verb ?? '' } });
      const { caller, now } = call;
      const present = () => readRecord(resource, id, sql, call);
      try {
        await actOnTicket(application.strapi, sql, {
          id,
          verb,
          body: () => jsonBody(call.body),
          caller,
          now,
        });
      } catch (error) {
        const isStale = error instanceof DomainError && error.code === 'record.stale';
        throw isStale ? new StaleRecord(await present()) : error;
      }
      return { status: 200, body: await present() };
    });
  },
};
