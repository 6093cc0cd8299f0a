import { openScene, type Scene } from '../rubbish/scene';
import { throwRubbish } from '../rubbish/run';

const REQUESTS = Number(process.env.RUBBISH_REQUESTS ?? 100_000);
// the same rubbish on every machine, so that a failure can be looked at
const SEED = Number(process.env.RUBBISH_SEED ?? 20_261_122);
const FROM = Number(process.env.RUBBISH_FROM ?? 0);

jest.setTimeout(900_000);

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.desk.close());

test(`${REQUESTS} requests of rubbish at every address: none breaks the server, is taken, or changes a row`, async () => {
  const since = performance.now();
  const { statuses, aims } = await throwRubbish(scene, { requests: REQUESTS, seed: SEED, from: FROM, progress: ({requests}) => process.stderr.write(`${requests} ${((performance.now()-since)/1000).toFixed(0)}s\n`) });
  process.stderr.write(JSON.stringify([[...statuses], [...aims].length])+'\n');
  process.stderr.write(scene.desk.server.output().slice(-8000));
});
