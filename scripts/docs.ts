import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Resources from '../cms/src/resources';
import { build } from './build/build';
import type * as Access from './docs/access';
import { root } from './root';
import { stopSignal } from './server/stopSignal';

const PAGE = 'docs/ACCESS.md';

/** What the page has to say; read only once the domain package is built, which the rules come from. */
function told(): string {
  const load = createRequire(__filename);
  const { accessDocument } = load('./docs/access') as typeof Access;
  const { declarations, routes } = load('../cms/src/resources') as typeof Resources;
  return accessDocument(declarations, routes);
}

/** `npm run docs`: writes the pages that tell what the code says; with `--check` only looks whether they still do. */
export async function main(args: readonly string[]): Promise<number> {
  await build(stopSignal(), ['domain']);
  const file = join(root, PAGE);
  const text = told();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0;
  if (args.includes('--check')) {
    console.log(`${PAGE} is out of date: npm run docs writes it.`);
    return 1;
  }
  writeFileSync(file, text);
  console.log(`${PAGE} is written.`);
  return 0;
}
