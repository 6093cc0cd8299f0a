import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The same mistake in every row of a table is one mistake. */
const PLACES_TOLD = 3;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All rules; a theme changes colours and nothing else. */
const asked: Readonly<Record<'everything' | 'colours', RunOptions>> = {
  everything: { runOnly: { type: 'tag', values: TAGS } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

declare global {
  interface Window {
    axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe-core finds wrong on a page, rule by rule; it is no part of the desk and comes with the test. */
export async function violations(page: Page, what: keyof typeof asked): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  const found = await page.evaluate(
    async (options) => (await window.axe?.run({ ...options, resultTypes: ['violations'] }))?.violations ?? [],
    asked[what],
  );
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, PLACES_TOLD).map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').at(1)?.trim() ?? '';
      return `${target.join(' ')}: ${why}`;
    });
    return [`${id} in ${nodes.length}: ${help}`, ...places].join('\n  ');
  });
}
