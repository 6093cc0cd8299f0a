import { limits, tagFields } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { may } from '../../../access/matrix';
import { jsonBody } from '../../../panel/body';
import { problem, readInput } from '../../../panel/input';
import { questionOf } from '../../../panel/question';
import type { Route } from '../../../panel/router';
import { write } from '../../../panel/write';
import type { Act } from '../apply';
import { held, meantBy, type Bulk, type Meant } from './act';
import { manyDone } from './answer';
import { takeBacks, type WayBack } from './take-back';

interface Tagging {
  add: readonly string[];
  remove: readonly string[];
}

const retagged = (tags: readonly string[], { add, remove }: Tagging): string[] => [
  ...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add]),
];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, index) => tag === other[index]);

const missing = (tags: readonly string[], others: readonly string[]): string[] =>
  tags.filter((tag) => !others.includes(tag));

/** Tickets that bear the tags already are done too, and their timelines say nothing of it. */
async function tagMany(act: Act, found: Meant, tagging: Tagging): Promise<Bulk> {
  const { ledger, meant } = await held(act, found);
  const ways: WayBack[] = [];
  for (const id of meant) {
    const { tags, version = 1 } = ledger.entries.get(id)?.row ?? {};
    const from = tags ?? [];
    const to = retagged(from, tagging);
    if (isSame(from, to)) continue;
    // a tag may tell of a person: the timeline says that they changed
    const happenings = [{ kind: 'changed' as const, changes: { tags: {} } }];
    ledger.change(id, { patch: { tags: to }, happenings }, act.now);
    ways.push({ id, version, told: { add: missing(from, to), remove: missing(to, from) } });
  }
  await ledger.write();
  return { done: meant, refused: [], ...(ways.length > 0 ? { takeBack: takeBacks(ways) } : {}) };
}

/** `POST /panel/tickets/actions/tag` {filter, add, remove}: tags on every ticket that the filter means, by those who may correct a ticket. */
export const tagging: Route = {
  method: 'POST',
  pattern: ['tickets', 'actions', 'tag'],
  describe: {
    takesKey: true,
    summary: 'Tag many tickets at once',
    labels: { 'zh-CN': '批量打标签', en: 'Tag (many)' },
    detail: `Every ticket that the filter means and the caller sees, at most ${limits.bulkRows}. Each is told of on its timeline like a correction.`,
    body: { fields: tagFields },
    answer: manyDone,
    refusals: ['query', 'access.refused'],
  },
  async handle(application, panel, call) {
    const { caller, now } = call;
    if (!may(caller.role, 'tickets', 'update')) throw new DomainError('access.refused');
    const { filter, add = [], remove = [] } = readInput(tagFields, jsonBody(call.body));
    const tags = { add: add as string[], remove: remove as string[] };
    if (tags.add.length + tags.remove.length === 0) throw problem('input.required', 'add');
    const { selection } = questionOf(panel, caller, { resource: 'tickets', filter }, now);
    const found = await meantBy(application.read, selection);
    return write(application, call, async (sql) => {
      return { status: 200, body: await tagMany({ strapi: application.strapi, sql, now }, found, tags) };
    });
  },
};
