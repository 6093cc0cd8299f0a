import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openHall } from '../tests/support/hall';
import browserSetup from '../tests/support/browserSetup';
import globalTeardown from '../tests/support/globalTeardown';
import { step } from './console/step.js';
import { takePictures } from './pictures/take';
import { root } from './root';

const FOLDER = join(root, 'docs', 'pictures');

/** The morning after `now` in Shanghai, when a desk is busy: the demo's last day lies just behind. */
function nextMorning(now: number): string {
  const tenTwenty = new Date(now).setUTCHours(2, 20, 0, 0);
  return new Date(tenTwenty > now ? tenTwenty : tenTwenty + 86_400_000).toISOString();
}

/** `node scripts/run.mjs pictures`: the pictures of the docs, taken anew from the demo community. */
export async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await browserSetup();
  try {
    const hall = await step('Opening the hall', () => openHall());
    try {
      await hall.at(nextMorning(Date.now()));
      await step('Taking the pictures', (say) => takePictures(hall, FOLDER, say));
    } finally {
      await hall.close();
    }
  } finally {
    await globalTeardown();
  }
}
