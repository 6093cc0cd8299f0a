import { countFields, limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { jsonBody } from './body';
import { objectOf } from './description';
import { readInput, type Input } from './input';
import { questionOf } from './question';
import type { Route } from './router';
import type { Total } from '../query/total';

/** `POST /panel/counts`: how many records each of several filters means, as the list's own total would say. */
export const counts: Route = {
  method: 'POST',
  pattern: ['counts'],
  describe: {
    summary: 'How many records each of several filters means',
    labels: { 'zh-CN': '计数', en: 'Counts' },
    detail: 'Exact up to 10,000, an estimate beyond, like the total of a list. Nothing is written.',
    body: { fields: countFields },
    answer: objectOf({
      counts: {
        type: 'object',
        description: 'By the names that the filters were given.',
        additionalProperties: objectOf({ count: { type: 'integer' }, isEstimate: { type: 'boolean' } }),
      },
    }),
    refusals: ['query', 'access.refused'],
  },
  async handle({ totals, read }, panel, { caller, body, now }) {
    const { resource, filters } = readInput(countFields, jsonBody(body));
    // no such list is told also to who asks for nothing of it
    questionOf(panel, caller, { resource }, now);
    const asked = Object.entries(filters as Input);
    if (asked.length > limits.countedFilters) throw new DomainError('query.too-large', { path: 'filters' });
    const questions = asked.map(
      ([name, filter]) => [name, questionOf(panel, caller, { resource, filter }, now)] as const,
    );
    const counted: [string, Total][] = [];
    // one after the other: a screen's queues must not take the pool from everybody's lists
    for (const [name, { selection }] of questions) counted.push([name, await totals.of(read, selection)]);
    return { status: 200, body: { counts: Object.fromEntries(counted) } };
  },
};
