import fc from 'fast-check';
import type { Username } from '../support/twoCentres';
import { idOf, mayDelete } from './addresses';
import { eachOf, type Draft } from './draft';
import { headers, noToken } from './headers';
import { asides, fileAddresses, lists, records } from './reads';
import type { Request, Sender } from './request';
import type { Scene } from './scene';
import { anywhere, wrongMethods } from './strays';
import { resourceTargets } from './targets';
import { acts, bulkActs, changes, creations, doors, uploads } from './writes';

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

const sender: fc.Arbitrary<Sender> = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom(...SENDERS) },
  { weight: 1, arbitrary: fc.constantFrom<Sender>('stranger', 'forger') },
);

const sentBy = (draft: fc.Arbitrary<Draft>, who = sender): fc.Arbitrary<Request> =>
  fc
    .tuple(who, headers, draft)
    .map(([each, told, rest]) => ({ ...rest, who: each, headers: { ...told, ...rest.headers } }));

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

/** Any request of rubbish that fits the scene; the cheap kinds are the many. */
export function rubbish(scene: Scene): fc.Arbitrary<Request> {
  const strangers = fc.tuple(noToken, fc.oneof(lists(scene), changes(scene), acts(scene)));
  return fc.oneof(
    { weight: 330, arbitrary: sentBy(lists(scene)) },
    { weight: 130, arbitrary: sentBy(records(scene)) },
    { weight: 150, arbitrary: sentBy(creations(scene)) },
    { weight: 120, arbitrary: sentBy(changes(scene)) },
    { weight: 50, arbitrary: removals(scene) },
    { weight: 85, arbitrary: sentBy(acts(scene)) },
    { weight: 15, arbitrary: sentBy(bulkActs()) },
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
