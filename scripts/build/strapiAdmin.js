// @ts-check
'use strict';
// The second half of `strapi build`: the first compiles the server once more, and the server is compiled already.
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');

const cwd = process.cwd();
const ofServer = createRequire(join(cwd, 'package.json'));

const strapi = join(dirname(ofServer.resolve('@strapi/strapi/package.json')), 'dist', 'src');
const { createBuildContext } = ofServer(join(strapi, 'node', 'create-build-context.js'));
const { writeStaticClientFiles } = ofServer(join(strapi, 'node', 'staticFiles.js'));
const { build } = ofServer(join(strapi, 'node', 'vite', 'build.js'));
const { createLogger } = ofServer(join(strapi, 'cli', 'utils', 'logger.js'));

async function buildAdmin() {
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
