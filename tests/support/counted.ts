import type { Locator } from 'playwright-core';
import { eventually } from './eventually';

/** Waits until exactly so many are there: a screen follows an answer a moment later. */
export async function counted(locator: Locator, count: number): Promise<void> {
  await eventually(async () => ((await locator.count()) === count ? true : undefined));
}
