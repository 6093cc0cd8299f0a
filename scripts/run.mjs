import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript without packages: it runs in a fresh clone, brings what is missing, then hands over to TypeScript.
const require = createRequire(import.meta.url);
const { Trouble } = require('./console/trouble.js');
const { requireNode } = require('./install/nodeVersion.js');
const { ensureDependencies } = require('./install/dependencies.js');

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);
const [verb = '', ...args] = process.argv.slice(2);

async function run() {
  const file = join(scripts, `${verb}.ts`);
  if (!/^[a-z]+$/.test(verb) || !existsSync(file)) throw new Trouble(`There is no command "${verb}".`);
  requireNode(process.versions.node);
  process.chdir(root);
  await ensureDependencies(root);
  require('tsx/cjs');
  process.exitCode = (await require(file).main(args)) ?? process.exitCode ?? 0;
}

run().catch((error) => {
  if (error?.name === 'AbortError') {
    console.log('Stopped.');
    process.exitCode = 130;
    return;
  }
  const isExpected = error?.name === 'Trouble' || error?.name === 'SettingsError';
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
});
