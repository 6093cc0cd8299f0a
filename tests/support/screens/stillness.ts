import type { Page, Request } from 'playwright-core';
import { eventually } from '../eventually';

const STILL_MS = 150;
const PATIENCE_MS = 20_000;

/** What is still on its way, asked for, loading or fading in, is not yet the screen: waits until nothing is. */
export function watchStillness(page: Page): () => Promise<void> {
  const underway = new Set<Request>();
  let since = Date.now();
  const ended = (request: Request) => {
    underway.delete(request);
    since = Date.now();
  };
  page.on('request', (request) => underway.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  const isStill = async () => (underway.size === 0 && Date.now() - since > STILL_MS ? true : undefined);
  return async () => {
    await page.mouse.move(0, 0);
    await eventually(isStill, PATIENCE_MS);
    for (const passing of ['.MuiSkeleton-root', '[role=tooltip]', '[role=progressbar]'])
      await page.locator(passing).first().waitFor({ state: 'detached' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      const passing = document.getAnimations().map((animation) => animation.finished);
      await Promise.allSettled(passing);
    });
    await eventually(isStill, PATIENCE_MS);
  };
}
