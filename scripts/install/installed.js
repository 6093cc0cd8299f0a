// @ts-check
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Package */

/** @param {string} path @returns {Record<string, Package> | null} */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** npm writes this record when an installation has come to its end, and only then. @param {string} root */
const recordOf = (root) => join(root, 'node_modules', '.package-lock.json');

/**
 * Whether what is installed is what the lock file asks for. Packages of other systems are optional and may be absent.
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(recordOf(root));
  if (!wanted || !present || !existsSync(join(root, 'node_modules', 'tsx', 'package.json'))) return false;
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    const there = present[path];
    return there ? link === true || there.version === version : optional === true;
  });
}

module.exports = { isInstalled, recordOf };
