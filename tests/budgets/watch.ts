import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What `inPage.js` offers in the page. */
export interface Watch {
  firstRow: Promise<number>;
  opening: (title: string) => Promise<number>;
  longest: () => number;
  frames: () => void;
  isOver: () => number[];
  quiet: () => Promise<void>;
  pace: () => number;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

export async function watching(page: Page): Promise<void> {
  await page.addInitScript({ path: join(__dirname, 'inPage.js') });
}
