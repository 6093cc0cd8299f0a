import fc from 'fast-check';
import { idOf, oddPath } from './addresses';
import { spoiled } from './body';
import { eachOf, type Draft } from './draft';
import type { Scene } from './scene';
import { resourceTargets } from './targets';

const BESIDE = ['PATCH', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'PUT', 'DELETE', 'POST'] as const;

export function anywhere(): fc.Arbitrary<Draft> {
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

export function wrongMethods(scene: Scene): fc.Arbitrary<Draft> {
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
