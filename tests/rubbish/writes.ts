import fc from 'fast-check';
import { bulkFields, bulkVerbs, verbInputs } from '@shouwen/domain/contract';
import { idOf } from './addresses';
import { spoiled } from './body';
import { eachOf, type Draft } from './draft';
import { forms } from './form';
import type { Scene } from './scene';
import { actTargets, doorTargets, resourceTargets } from './targets';

export function creations({ good }: Scene): fc.Arbitrary<Draft> {
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

export function changes(scene: Scene): fc.Arbitrary<Draft> {
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

export function acts(scene: Scene): fc.Arbitrary<Draft> {
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

/** Acts on many tickets at once: wrong in what is asked, or in what the verb takes while the filter means everything. */
export function bulkActs(): fc.Arbitrary<Draft> {
  return eachOf(bulkVerbs, (verb) => {
    const aim = { aim: `tickets many ${verb}`, method: 'POST', path: `/panel/tickets/actions/${verb}` };
    const asked = spoiled(bulkFields, [{ filter: {} }]);
    const told = spoiled(verbInputs[verb], []).map((body) =>
      typeof body === 'string' ? `{"filter":{},"input":${body}}` : body,
    );
    return fc.oneof(asked, told).map((body) => ({ ...aim, body, mustBeRefused: true }));
  });
}

// a refresh token, a code or a name that is tried counts as a guess: always the same few
const GUESSES = ['x', 'a.b', "' OR '1'='1", 'nobody-at-all', 'x'.repeat(201)] as const;

export function doors(): fc.Arbitrary<Draft> {
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

export const uploads: fc.Arbitrary<Draft> = forms.map((form) => ({
  ...form,
  aim: 'upload',
  method: 'POST',
  path: '/panel/files',
  mustBeRefused: true,
}));
