import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Hall } from '../../tests/support/hall';
import { openScene } from '../../tests/support/screens/scene';
import { type Screen, widths } from '../../tests/support/screens/screen';
import { tour } from '../../tests/support/screens/tour';
import { languages, type Picture, pictureName, schemes } from './picture';

const LOSSY = { quality: 62, effort: 6, smartSubsample: true } as const;
const PHONE_SHARPNESS = 1.5;

/** Every screen in every width, language and scheme; a screen is brought once and shown in both schemes. */
export async function takePictures(
  hall: Hall,
  screens: readonly Screen[],
  folder: string,
  say: (words: string) => void,
): Promise<void> {
  const scene = await openScene(hall);
  for (const width of widths)
    for (const language of languages)
      await tour(
        { hall, scene, screens, width, language, sharpness: PHONE_SHARPNESS },
        async ({ screen, seat: { page }, still }) => {
          for (const scheme of schemes) {
            const picture: Picture = { name: screen.name, width, language, scheme };
            say(pictureName(picture));
            await page.emulateMedia({ colorScheme: scheme });
            await still();
            const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
            await writeFile(join(folder, pictureName(picture)), await sharp(taken).webp(LOSSY).toBuffer());
          }
        },
      );
}
