import fc from 'fast-check';
import type { Fields } from '@shouwen/domain/contract';
import { idOf, mayDelete, oddPath } from './addresses';
import { spoiled } from './body';
import { forms } from './form';
import { headers, noToken } from './headers';
import { queryFor } from './query';
import type { Request, Sender } from './request';
import type { Username } from '../support/twoCentres';
import type { Scene } from './scene';
import { actTargets, doorTargets, plainRoutes, resourceTargets, type ResourceTarget } from './targets';

const SENDERS: readonly Username[] = [
  'clerk',
  'butler',
  'engineer',
  'inspector',
  'supervisor',
  'manager',
  'director',
  'company',
  'admin',
  'other-clerk',
  'other-manager',
];
/** Whose failures at the doors lock out nobody who is needed. */
const THROWN_AWAY: Username = 'sweeper';

export const USERNAMES: readonly Username[] = [...SENDERS, THROWN_AWAY];

const BESIDE = ['PATCH', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'PUT', 'DELETE', 'POST'] as const;

const sender: fc.Arbitrary<Sender> = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom(...SENDERS) },
  { weight: 1, arbitrary: fc.constantFrom<Sender>('stranger', 'forger') },
);

type Draft = Omit<Request, 'who' | 'headers'> & Partial<Pick<Request, 'headers'>>;

const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);

const sentBy = (draft: fc.Arbitrary<Draft>, who = sender): fc.Arbitrary<Request> =>
  fc
    .tuple(who, headers, draft)
    .map(([each, told, rest]) => ({ ...rest, who: each, headers: { ...told, ...rest.headers } }));

const eachOf = <T, R>(targets: readonly T[], make: (target: T) => fc.Arbitrary<R>): fc.Arbitrary<R> =>
  fc.oneof(...targets.map(make));

function lists(scene: Scene): fc.Arbitrary<Draft> {
  return eachOf(resourceTargets, (target: ResourceTarget) => {
    const { resource } = target;
    return queryFor(target, scene.own.get(resource) ?? []).map((query) => ({
      aim: `GET ${resource}`,
      method: 'GET',
      path: withQuery(`/panel/${resource}`, query),
      mustBeRefused: false,
    }));
  });
}

function records(scene: Scene): fc.Arbitrary<Draft> {
  return eachOf(resourceTargets, (target: ResourceTarget) => {
    const { resource } = target;
    const query = fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: queryFor(target, []) },
    );
    return fc.tuple(idOf(resource, scene), query).map(([{ id }, asked]) => ({
      aim: `GET ${resource}/id`,
      method: 'GET',
      path: withQuery(`/panel/${resource}/${id}`, asked),
      mustBeRefused: false,
    }));
  });
}

function creations({ good }: Scene): fc.Arbitrary<Draft> {
  return eachOf(resourceTargets, ({ resource, fields }) =>
    spoiled(fields, good.get(resource) ?? []).map((body) => ({
      aim: `POST ${resource}`,
      method: 'POST',
      path: `/panel/${resource}`,
      body,
      mustBeRefused: true,
    })),
  );
}

function changes(scene: Scene): fc.Arbitrary<Draft> {
  return eachOf(resourceTargets, ({ resource, fields }) =>
    fc
      .tuple(idOf(resource, scene), spoiled(fields, scene.good.get(resource) ?? [], true))
      .map(([{ id }, body]) => ({
        aim: `PUT ${resource}`,
        method: 'PUT',
        path: `/panel/${resource}/${id}`,
        body,
        mustBeRefused: true,
      })),
  );
}

/** A record that the sender may delete is spared by a query that is refused at the door. */
function removals(scene: Scene): fc.Arbitrary<Request> {
  return eachOf(resourceTargets, ({ resource }) =>
    fc.tuple(sender, headers, idOf(resource, scene)).map(([who, told, { id, isReal }]) => ({
      who,
      headers: told,
      aim: `DELETE ${resource}`,
      method: 'DELETE',
      path: `/panel/${resource}/${id}${isReal && mayDelete(who, resource) ? '?%00' : ''}`,
      mustBeRefused: true,
    })),
  );
}

function acts(scene: Scene): fc.Arbitrary<Draft> {
  return eachOf(actTargets, ({ resource, verb, fields }) =>
    fc.tuple(idOf(resource, scene), spoiled(fields, [])).map(([{ id }, body]) => ({
      aim: `${resource} ${verb}`,
      method: 'POST',
      path: `/panel/${resource}/${id}/actions/${verb}`,
      body,
      mustBeRefused: true,
    })),
  );
}

/** Previews, promises, due times, one's own card: they write nothing, so that anything may be sent. */
function asides(scene: Scene): fc.Arbitrary<Draft> {
  const ticketFields: Fields = resourceTargets.find(({ resource }) => resource === 'tickets')?.fields ?? {};
  const preview: Fields = {
    calendar: { kind: 'object' },
    start: { kind: 'instant' },
    target: { kind: 'object' },
    pauses: { kind: 'list' },
    requestedAt: { kind: 'instant' },
  };
  return eachOf(plainRoutes, ({ method, pattern }) =>
    fc
      .tuple(idOf(pattern[0] ?? '', scene), spoiled({ ...ticketFields, ...preview }, []))
      .map(([{ id }, body]) => ({
        aim: `${method} ${pattern.join('/')}`,
        method,
        path: `/panel/${pattern.join('/').replace(':id', id)}`,
        ...(method === 'GET' ? {} : { body }),
        mustBeRefused: false,
      })),
  );
}

// a refresh token, a code or a name that is tried counts as a guess: always the same few
const GUESSES = ['x', 'a.b', "' OR '1'='1", 'nobody-at-all', 'x'.repeat(201)] as const;

function doors(): fc.Arbitrary<Draft> {
  return eachOf(doorTargets, ({ method, path, fields }) => {
    const guessed = fc
      .tuple(...Object.keys(fields).map(() => fc.constantFrom<string>(...GUESSES)))
      .map((told) =>
        JSON.stringify(Object.fromEntries(Object.keys(fields).map((name, nth) => [name, told[nth]]))),
      );
    const anything = spoiled(fields, []);
    const body =
      Object.keys(fields).length === 0
        ? anything
        : fc.oneof({ weight: 1, arbitrary: guessed }, { weight: 9, arbitrary: anything });
    return body.map((each) => ({
      aim: `${method} ${path}`,
      method,
      path,
      body: each,
      mustBeRefused: method !== 'GET',
    }));
  });
}

/** A signed address with one part replaced. */
function fileAddresses({ fileUrl }: Scene): fc.Arbitrary<Draft> {
  const parts = fileUrl.split(/[/?&=]/).filter((part) => part !== '');
  const part = fc.constantFrom(...parts);
  const other = fc.constantFrom(
    '',
    '%',
    '%00',
    '..%2F..',
    '0',
    '-1',
    '1e9',
    '99999999999999999',
    'x',
    'original',
    'preview',
  );
  return fc
    .tuple(part, other, fc.constantFrom('GET', 'GET', 'HEAD', 'POST', 'DELETE'))
    .map(([from, to, method]) => ({
      aim: 'files',
      method,
      path: `/${fileUrl.slice(1).replace(from, to)}`,
      mustBeRefused: false,
    }));
}

function anywhere(): fc.Arbitrary<Draft> {
  return fc
    .tuple(fc.constantFrom('GET', 'GET', 'GET', ...BESIDE), oddPath, spoiled({}, []))
    .map(([method, path, body]) => ({
      aim: 'anywhere',
      method,
      path,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
      mustBeRefused: false,
    }));
}

function wrongMethods(scene: Scene): fc.Arbitrary<Draft> {
  return eachOf(resourceTargets, ({ resource }) =>
    fc
      .tuple(fc.constantFrom(...BESIDE.slice(0, 6)), idOf(resource, scene), fc.boolean())
      .map(([method, { id }, hasId]) => ({
        aim: `${method} anything`,
        method,
        path: `/panel/${resource}${hasId ? `/${id}` : ''}`,
        mustBeRefused: method !== 'HEAD' && method !== 'OPTIONS',
      })),
  );
}

const uploads: fc.Arbitrary<Draft> = forms.map((form) => ({
  ...form,
  aim: 'upload',
  method: 'POST',
  path: '/panel/files',
  mustBeRefused: true,
}));

/** Any request of rubbish that fits the scene; the cheap kinds are the many. */
export function rubbish(scene: Scene): fc.Arbitrary<Request> {
  const strangers = fc.tuple(noToken, fc.oneof(lists(scene), changes(scene), acts(scene)));
  return fc.oneof(
    { weight: 330, arbitrary: sentBy(lists(scene)) },
    { weight: 130, arbitrary: sentBy(records(scene)) },
    { weight: 150, arbitrary: sentBy(creations(scene)) },
    { weight: 120, arbitrary: sentBy(changes(scene)) },
    { weight: 50, arbitrary: removals(scene) },
    { weight: 100, arbitrary: sentBy(acts(scene)) },
    { weight: 30, arbitrary: sentBy(asides(scene)) },
    { weight: 20, arbitrary: sentBy(wrongMethods(scene)) },
    { weight: 20, arbitrary: sentBy(anywhere()) },
    {
      weight: 20,
      arbitrary: strangers.map(([told, draft]): Request => ({ ...draft, who: 'stranger', headers: told })),
    },
    { weight: 15, arbitrary: sentBy(fileAddresses(scene)) },
    { weight: 15, arbitrary: sentBy(doors(), fc.constantFrom(THROWN_AWAY, 'stranger', 'forger')) },
    { weight: 3, arbitrary: sentBy(uploads) },
  );
}
