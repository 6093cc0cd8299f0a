import { bulkFields, bulkVerbs, limits, verbInputs } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { words } from '@shouwen/domain/messages';
import { noteRefusal } from '../../../audit/refusals';
import { jsonBody } from '../../../panel/body';
import type { RouteDescription } from '../../../panel/description';
import { readInput, type Input } from '../../../panel/input';
import { questionOf } from '../../../panel/question';
import { requireKnown } from '../../../panel/relations';
import type { Route } from '../../../panel/router';
import { write } from '../../../panel/write';
import { actOnMany, meantBy } from './act';
import { manyDone } from './answer';

type BulkVerb = (typeof bulkVerbs)[number];

const isBulkVerb = (text: string | undefined): text is BulkVerb => bulkVerbs.some((verb) => verb === text);

const described = (verb: BulkVerb): RouteDescription => ({
  at: { verb },
  takesKey: true,
  summary: `${words.en.verb[verb]}: many tickets at once`,
  labels: { 'zh-CN': `批量${words['zh-CN'].verb[verb]}`, en: `${words.en.verb[verb]} (many)` },
  detail: `Every ticket that the filter means and the caller sees, at most ${limits.bulkRows}. Each is asked of the state table by itself; those that may not be are answered with their reason, the others are done together.`,
  body: { fields: bulkFields },
  answer: manyDone,
  refusals: ['query', 'ticket'],
});

/** `POST /panel/tickets/actions/:verb` {filter, input}: the verb on every ticket that the filter means. */
export const bulkActions: Route = {
  method: 'POST',
  pattern: ['tickets', 'actions', ':verb'],
  describe: bulkVerbs.map(described),
  async handle(application, panel, call) {
    const [, , verb] = call.path;
    if (!isBulkVerb(verb)) throw new DomainError('verb.unknown', { params: { verb: verb ?? '' } });
    const { caller, now, language } = call;
    const { filter, input = {} } = readInput(bulkFields, jsonBody(call.body));
    const told = readInput(verbInputs[verb], input as Input);
    const { selection } = questionOf(panel, caller, { resource: 'tickets', filter }, now);
    const meant = await meantBy(application.read, selection);
    return write(application, call, async (sql) => {
      // asked once of what is wrong for every ticket, and also where none is left to be acted on
      await requireKnown(panel, verbInputs[verb], told, sql, call);
      const act = { strapi: application.strapi, sql, now };
      const intention = { verb, body: () => told, caller, now };
      const done = await actOnMany(act, meant, intention, language);
      // here and not below: an answer that is given a second time refused nobody again
      for (const { code } of done.refused)
        if (code === 'access.refused')
          noteRefusal(application.audit, caller, call.origin, { resource: 'tickets', operation: verb }, now);
      return { status: 200, body: done };
    });
  },
};
