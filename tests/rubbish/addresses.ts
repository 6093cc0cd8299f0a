import fc from 'fast-check';
import type { Resource } from '@shouwen/domain/contract';
import { may } from '../../cms/src/access/matrix';
import { PEOPLE } from '../support/twoCentres';
import type { Sender } from './request';
import type { Scene } from './scene';
import { escaped, text } from './values';

// the shape of an id, and nobody's: always the same few, for whoever tries many is answered late
const UNKNOWN = ['nobodynobodynobodynobody', '000000000000000000000000'] as const;

const ODD = [
  '',
  '.',
  '..',
  '%2e%2e',
  '%2F..%2F',
  '%00',
  '%',
  '%E0%A4%A',
  '%ff',
  '%ud800',
  '%F0%9F%98%80',
  '1',
  '-1',
  'null',
  '__proto__',
  'constructor',
  '*',
  ':id',
  ';a=b',
  '%27%3B%20DROP%20TABLE%20tickets%3B%20--',
  '%3Cscript%3E',
  'x'.repeat(3_000),
] as const;

/** An id as it stands in an address, and whether a record may hide behind it. */
export interface NamedId {
  id: string;
  isReal: boolean;
}

const odd: fc.Arbitrary<NamedId> = fc
  .oneof(fc.constantFrom<string>(...ODD), text.map(escaped))
  .map((id) => ({ id, isReal: false }));
const unknown: fc.Arbitrary<NamedId> = fc.constantFrom(...UNKNOWN).map((id) => ({ id, isReal: false }));

/** Ids of one's own centre, of the other one, of nobody, and what is no id. */
export function idOf(resource: string, { own, others }: Scene): fc.Arbitrary<NamedId> {
  const real = [...(own.get(resource) ?? []), ...(own.get(resource) ?? []), ...(others.get(resource) ?? [])];
  const nobodys = [
    { weight: 1, arbitrary: unknown },
    { weight: 1, arbitrary: odd },
  ];
  if (real.length === 0) return fc.oneof(...nobodys);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...real).map((id) => ({ id, isReal: true })) },
    ...nobodys,
  );
}

/** Nothing in a request to delete a record can be wrong but who sends it and what it names. */
export const mayDelete = (who: Sender, resource: Resource): boolean =>
  who !== 'stranger' && who !== 'forger' && may(PEOPLE[who].role, resource, 'delete');

const ROOTS = [
  '/',
  '/panel',
  '/panel/',
  '/PANEL/',
  '//panel/',
  '/panel//',
  '/panel/./',
  '/panel/tickets/../',
  '/panel/openapi.json',
  '/panel/me/',
  '/panel/tasks/',
  '/panel/tickets/x/actions/',
  '/panel/files/',
  '/api',
  '/api/',
  '/api/tickets',
  '/api/auth/',
  '/api/auth/local/register',
  '/api/users',
  '/api/upload',
  '/admin',
  '/admin/',
  '/admin/login',
  '/admin/register-admin',
  '/admin/users/me',
  '/content-manager/',
  '/content-manager/collection-types/api::ticket.ticket/',
  '/content-type-builder/',
  '/upload/',
  '/uploads/',
  '/users-permissions/',
  '/i18n/locales',
  '/desk/',
  '/desk/assets/',
  '/files/',
  '/healthz',
  '/healthz/',
  '/t/',
  '/s/',
  '/portal/tickets',
  '/.env',
  '/robots.txt',
  '/_health',
  '*',
] as const;

/** Addresses of every layer, with a tail that none of them expects. */
export const oddPath: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom<string>(...ROOTS),
    fc.oneof(
      fc.constant(''),
      odd.map(({ id }) => id),
      fc.tuple(odd, odd).map(([first, second]) => `${first.id}/${second.id}`),
      fc
        .tuple(odd, fc.constantFrom('?a', '?%', '?filter={', '#x', ';x', '?%00'))
        .map(([{ id }, tail]) => id + tail),
    ),
  )
  .map((parts) => parts.join(''));
