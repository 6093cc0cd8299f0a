import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import browserSetup from '../tests/support/browserSetup';
import globalTeardown from '../tests/support/globalTeardown';
import { openHall } from '../tests/support/hall';
import { mainScreens } from '../tests/support/screens';
import { nextMorning } from '../tests/support/screens/morning';
import type { Screen } from '../tests/support/screens/screen';
import { step } from './console/step.js';
import { Trouble } from './console/trouble.js';
import { picturesPage } from './pictures/page';
import { takePictures } from './pictures/take';
import { root } from './root';

const FOLDER = join(root, 'docs', 'pictures');

/** Pictures of screens that are no more would stay for ever. */
function clearFolder(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.webp'))) rmSync(join(FOLDER, name));
}

/** The screens that are named, or all of them. */
function chosenScreens(names: readonly string[]): readonly Screen[] {
  const unknown = names.find((name) => !mainScreens.some((screen) => screen.name === name));
  if (unknown !== undefined)
    throw new Trouble(
      `There is no screen "${unknown}". There are ${mainScreens.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? mainScreens : mainScreens.filter(({ name }) => names.includes(name));
}

/** `npm run pictures [-- NAME …]`: the main screens of the demo community's desk, in both languages, widths and schemes. */
export async function main(names: readonly string[]): Promise<void> {
  const screens = chosenScreens(names);
  await browserSetup();
  try {
    const hall = await step('Opening the hall', () => openHall());
    try {
      await hall.at(nextMorning(Date.now()));
      if (names.length === 0) clearFolder();
      await step('Taking the pictures', (say) => takePictures(hall, screens, FOLDER, say));
      writeFileSync(join(FOLDER, 'README.md'), picturesPage(mainScreens));
    } finally {
      await hall.close();
    }
  } finally {
    await globalTeardown();
  }
}
