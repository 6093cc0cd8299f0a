import type { Page } from 'playwright-core';
import { openHall, type Hall } from '../support/hall';
import { cutOff } from '../support/cutOff';
import { mainScreens } from '../support/screens';
import { nextMorning } from '../support/screens/morning';
import { openScene, type Scene } from '../support/screens/scene';
import { widths } from '../support/screens/screen';
import { tour } from '../support/screens/tour';
import { violations } from '../support/violations';

const sitters = [...new Set(mainScreens.map(({ sitter }) => sitter))];

let hall: Hall;
let scene: Scene;

/** As on a screen that is high enough for all of it: what a bar at the foot hides for now, somebody scrolls out of there. */
async function unroll(page: Page): Promise<void> {
  const [width, height] = await page.evaluate(() => [
    window.innerWidth,
    document.documentElement.scrollHeight,
  ]);
  await page.setViewportSize({ width, height });
}

describe('the main screens', () => {
  beforeAll(async () => {
    hall = await openHall();
    await hall.at(nextMorning(Date.now()));
    scene = await openScene(hall);
  });
  afterAll(() => hall?.close());

  describe.each(widths)('%i pixels wide', (width) => {
    test.each(sitters)('of %s are open to everybody: light, dark and in large type', async (sitter) => {
      const screens = mainScreens.filter(
        (screen) => screen.sitter === sitter && screen.widths.includes(width),
      );
      const found: Record<string, string[]> = {};
      await tour({ hall, scene, screens, width, language: 'zh-CN' }, async ({ screen, seat, still }) => {
        const { page } = seat;
        const size = page.viewportSize();
        await unroll(page);
        const light = await violations(page, 'everything');
        await page.emulateMedia({ colorScheme: 'dark' });
        await still();
        const dark = await violations(page, 'colours');
        await page.emulateMedia({ colorScheme: 'light' });
        if (size) await page.setViewportSize(size);
        found[screen.name] = [...light, ...dark, ...(await cutOff(page))];
      });
      expect(found).toEqual(Object.fromEntries(screens.map(({ name }) => [name, []])));
    });
  });
});
