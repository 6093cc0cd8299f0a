import type { Page } from 'playwright-core';

/** How long the work of `inPage.js` takes on the machine that the limits are meant for: two cores of an AMD EPYC, quiet. */
const REFERENCE_MS = 80;

export interface Measured {
  value: number;
  /** How much slower this machine was meanwhile than the one of the limits; never less than 1. */
  slowness: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/**
 * The middle of several tries. Shared machines are now fast, now slow: a fixed piece of work is timed in the same browser
 * between the tries, and a limit holds for a machine that does it as fast as the one of the limits.
 */
export async function middleOf(
  tries: number,
  page: Page,
  measure: (nth: number) => Promise<number>,
): Promise<Measured> {
  const values: number[] = [];
  const paces: number[] = [];
  for (let nth = 0; nth < tries; nth += 1) {
    values.push(await measure(nth));
    paces.push(await page.evaluate(() => window.watch.pace()));
  }
  return { value: median(values), slowness: Math.max(1, median(paces) / REFERENCE_MS) };
}

/** What the value would be on the machine of the limits, to a tenth. */
export const fair = ({ value, slowness }: Measured): number => Math.floor((10 * value) / slowness) / 10;
