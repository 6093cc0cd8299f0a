import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chart } from './chart';
import type { Result } from './result';
import { markdown } from './table';

/** Writes what a suite has measured for the documentation: a page with the table, and the chart it shows. */
export function writePage(result: Result, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const title = `Requests a second on ${result.large} tickets, as a share of a bare server's`;
  writeFileSync(join(folder, `${result.suite}.svg`), chart(title, result.lines));
  const day = result.date.slice(0, 10);
  const page = [
    `# The suite ${result.suite}, measured on ${day}`,
    `Written by \`npm run bench -- ${result.suite} --docs\`: what is told there is not kept up by hand.`,
    `![${title}](${result.suite}.svg)`,
    markdown(result),
  ];
  writeFileSync(join(folder, `${result.suite}.md`), `${page.join('\n\n')}\n`);
}
