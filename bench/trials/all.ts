import { step } from '../../scripts/console/step.js';
import type { Wish } from '../arguments';
import type { Stage } from '../panel/stage';
import { dueTimes } from './due-times';
import { importing } from './importing';
import { peopleAtWork } from './people';
import { twoProcesses } from './processes';
import { searching } from './searching';
import { besideStrapi } from './strapi';
import { sizeOf } from './size';
import type { Trial } from './trial';

const BOOT_SECONDS = 10;

type Attempt = (stage: Stage, wish: Wish) => Promise<readonly Trial[]>;

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'searches by one': searching,
  'people at their own pace': peopleAtWork,
  'two processes': twoProcesses,
  'due times': dueTimes,
  'a stock Strapi': besideStrapi,
  'size of the database': sizeOf,
  // last: it adds tickets
  'an import': importing,
};

/** Everything that is tried once on the large tables. */
export async function tryAll(stage: Stage, wish: Wish): Promise<Trial[]> {
  const trials: Trial[] = [
    { name: 'start on these tables', value: stage.bootSeconds, unit: 's', most: BOOT_SECONDS },
  ];
  for (const [name, attempt] of Object.entries(ATTEMPTS)) {
    wish.stopping.throwIfAborted();
    trials.push(...(await step(`Trying: ${name}`, () => attempt(stage, wish))));
  }
  return trials;
}
