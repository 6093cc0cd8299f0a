import { createHmac, randomBytes } from 'node:crypto';
import { withClient } from '../../scripts/database/connection';
import { SECRETS } from '../stage/server';
import { linesOf } from '../panel/lines';
import { subjectsOf } from '../panel/subjects';
import type { Line } from '../load/line';
import { runRound, type Round } from '../load/round';
import { ratio, summaryOf } from '../load/summary';
import type { Wish } from '../arguments';
import type { Stage } from '../panel/stage';
import type { Trial } from './trial';

const STATES = ['new', 'dispatched', 'in-progress', 'waiting'];

/** A key of Strapi's own content API that may read everything. */
async function readingKey(databaseUrl: string): Promise<string> {
  const key = randomBytes(128).toString('hex');
  const hash = createHmac('sha512', SECRETS.API_TOKEN_SALT).update(key).digest('hex');
  await withClient(databaseUrl, (client) =>
    client.query(
      `INSERT INTO strapi_api_tokens (document_id, name, type, access_key, created_at, published_at)
       VALUES ($1, $1, 'read-only', $2, now(), now())`,
      [`bench-${key.slice(0, 8)}`, hash],
    ),
  );
  return key;
}

/** The queue page as Strapi's core controller gives it: the same rows, relations populated, counted. */
const stockList = (departments: readonly string[]): Line => ({
  name: 'queue page',
  status: 200,
  unit(nth) {
    const query = new URLSearchParams({
      sort: 'replyDueAt:asc',
      populate: '*',
      'pagination[pageSize]': '25',
      'pagination[withCount]': 'true',
      'filters[department][documentId][$eq]': departments[nth % departments.length] ?? '',
    });
    STATES.forEach((state, at) => query.set(`filters[state][$in][${at}]`, state));
    return [{ method: 'GET', path: `/api/tickets?${query.toString()}` }];
  },
});

/**
 * With `--against strapi`: Strapi's own list of the same rows, by its core router, controller and document service with an API
 * token, in the very process that answers ours. No centre, no masks, no abilities: it does less.
 */
export async function besideStrapi(stage: Stage, { against, seconds, rounds }: Wish): Promise<Trial[]> {
  if (against !== 'strapi') return [];
  const { databaseUrl, ours } = stage;
  const subjects = await subjectsOf(databaseUrl);
  const [mine] = linesOf(subjects);
  const key = await readingKey(databaseUrl);
  const stock = { url: ours.url, tokens: ours.tokens.map(() => `Bearer ${key}`) };
  const [theirs, own]: [Round[], Round[]] = [[], []];
  for (let nth = 0; nth < rounds && mine; nth += 1) {
    theirs.push(await runRound(stock, stockList(subjects.departments), seconds, 0));
    own.push(await runRound(ours, mine, seconds, 0));
  }
  const { perSecond, p95 } = summaryOf(theirs);
  const about = `${perSecond.toFixed(1)}/s, p95 ${p95.toFixed(0)} ms there`;
  return [
    { name: "queue page beside Strapi's own list", value: ratio(own, theirs), unit: '× as fast', about },
  ];
}
