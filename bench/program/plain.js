// @ts-check
'use strict';
// node --require: TypeScript as plain functions. What runs the commands keeps the name of every closure at some cost,
// and here each microsecond is counted a million times.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const options = /** @type {const} */ ({
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
});

// @ts-expect-error Node's own table of loaders, which its types leave out
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
  module._compile(code, filename);
};
