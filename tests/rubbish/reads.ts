import fc from 'fast-check';
import type { Fields } from '@shouwen/domain/contract';
import { idOf } from './addresses';
import { spoiled } from './body';
import { eachOf, type Draft } from './draft';
import { queryFor } from './query';
import type { Scene } from './scene';
import { plainRoutes, resourceTargets, type ResourceTarget } from './targets';

const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);

export function lists(scene: Scene): fc.Arbitrary<Draft> {
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

export function records(scene: Scene): fc.Arbitrary<Draft> {
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

/** Previews, promises, due times, one's own card: they write nothing, so that anything may be sent. */
export function asides(scene: Scene): fc.Arbitrary<Draft> {
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

/** A signed address with one part replaced. */
export function fileAddresses({ fileUrl }: Scene): fc.Arbitrary<Draft> {
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
