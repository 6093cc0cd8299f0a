import { RUBBISH_SEED, throwRubbish } from '../rubbish/run';
import { openScene, type Scene } from '../rubbish/scene';
import { actTargets, doorTargets, resourceTargets } from '../rubbish/targets';

const REQUESTS = Number(process.env.RUBBISH_REQUESTS ?? 100_000);
const SEED = Number(process.env.RUBBISH_SEED ?? RUBBISH_SEED);
const FROM = Number(process.env.RUBBISH_FROM ?? 0);
// fewer do not reach everything
const REACHES_ALL = 20_000;

// 100,000 requests take two or three minutes on two cores, more beside others
jest.setTimeout(900_000);

let scene: Scene | undefined;

beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.desk.close());

test(`${REQUESTS} requests of rubbish: none breaks the server or is taken, none changes a row`, async () => {
  if (!scene) throw new Error('There is no scene.');
  const { statuses, aims } = await throwRubbish(scene, { requests: REQUESTS, seed: SEED, from: FROM });
  if (REQUESTS < REACHES_ALL) return;
  // it is of a kind that reaches every gate
  for (const status of [200, 400, 401, 403, 404, 405, 409])
    expect([status, (statuses.get(status) ?? 0) > 0]).toEqual([status, true]);
  const wanted = [
    ...resourceTargets.flatMap(({ resource }) =>
      ['GET', 'POST', 'PUT', 'DELETE'].map((method) => `${method} ${resource}`),
    ),
    ...actTargets.map(({ resource, verb }) => `${resource} ${verb}`),
    ...doorTargets.map(({ method, path }) => `${method} ${path}`),
    'upload',
    'files',
    'anywhere',
  ];
  expect(wanted.filter((aim) => !aims.has(aim))).toEqual([]);
});
