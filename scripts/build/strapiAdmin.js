'use strict';
// The second half of `strapi build`: the first compiles the server once more, and the server is compiled already.
const { dirname, join } = require('node:path');

const strapi = join(dirname(require.resolve('@strapi/strapi/package.json')), 'dist', 'src');
const { createBuildContext } = require(join(strapi, 'node', 'create-build-context.js'));
const { writeStaticClientFiles } = require(join(strapi, 'node', 'staticFiles.js'));
const { build } = require(join(strapi, 'node', 'vite', 'build.js'));
const { createLogger } = require(join(strapi, 'cli', 'utils', 'logger.js'));

async function buildAdmin() {
  const cwd = process.cwd();
  const context = await createBuildContext({
    cwd,
    logger: createLogger({ debug: false, silent: false, timestamp: false }),
    tsconfig: { path: join(cwd, 'tsconfig.json'), config: { options: { outDir: join(cwd, 'dist') } } },
    options: { minify: true, sourcemap: false },
  });
  await writeStaticClientFiles(context);
  await build(context);
}

// Strapi leaves handles open behind it
buildAdmin().then(
  () => process.exit(0),
  (/** @type {unknown} */ error) => {
    console.error(error);
    process.exit(1);
  },
);
