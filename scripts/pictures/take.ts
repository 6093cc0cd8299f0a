import { join } from 'node:path';
import { DEMO_PASSWORD, type Hall, PHONE } from '../../tests/support/hall';
import type { Seat } from '../../tests/support/seat';
import { exampleTicket } from './example';
import { type Scene, scenes } from './scenes';
import { words } from './words';

type Language = 'zh' | 'en';

const FORMATS: readonly { width: 1440 | 390; language: Language }[] = [
  { width: 1440, language: 'zh' },
  { width: 390, language: 'zh' },
  { width: 1440, language: 'en' },
];

async function comeIn(hall: Hall, scene: Scene, width: number, language: Language): Promise<Seat> {
  const seat = await hall.visitor(width === 390 ? PHONE : {});
  if (scene.username === null) await seat.open();
  else await seat.logIn(scene.username, DEMO_PASSWORD);
  if (language === 'en') await seat.button('English').click();
  return seat;
}

/** What is still on its way, loading or fading in, belongs on no picture. */
async function settle({ page }: Seat): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  for (const passing of ['.MuiSkeleton-root', '[role=tooltip]'])
    await page.locator(passing).first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** Every scene in every format, as `<name>-<width>-<language>.png`. */
export async function takePictures(hall: Hall, folder: string, say: (words: string) => void): Promise<void> {
  const { id } = await exampleTicket(hall, 'supervisor');
  for (const { width, language } of FORMATS) {
    for (const scene of scenes) {
      const name = `${scene.name}-${width}-${language}.png`;
      say(name);
      const seat = await comeIn(hall, scene, width, language);
      await scene.set(seat, words[language], id);
      await settle(seat);
      await seat.page.screenshot({ path: join(folder, name), animations: 'disabled', caret: 'hide' });
      await seat.page.context().close();
    }
  }
}
