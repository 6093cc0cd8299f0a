import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import browserSetup from '../tests/support/browserSetup';
import globalTeardown from '../tests/support/globalTeardown';
import { openHall } from '../tests/support/hall';
import { mainScreens } from '../tests/support/screens';
import { nextMorning } from '../tests/support/screens/morning';
import { step } from './console/step.js';
import { picturesPage } from './pictures/page';
import { takePictures } from './pictures/take';
import { root } from './root';

const FOLDER = join(root, 'docs', 'pictures');

/** Pictures of screens that are no more would stay for ever. */
function clearFolder(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.webp'))) rmSync(join(FOLDER, name));
}

/** `npm run pictures`: every main screen of the demo community's desk, in both languages, widths and schemes. */
export async function main(): Promise<void> {
  await browserSetup();
  try {
    const hall = await step('Opening the hall', () => openHall());
    try {
      await hall.at(nextMorning(Date.now()));
      clearFolder();
      await step('Taking the pictures', (say) => takePictures(hall, FOLDER, say));
      writeFileSync(join(FOLDER, 'README.md'), picturesPage(mainScreens));
    } finally {
      await hall.close();
    }
  } finally {
    await globalTeardown();
  }
}
