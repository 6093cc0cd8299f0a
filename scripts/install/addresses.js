// @ts-check
'use strict';
const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** @param {string} path where a package stands in the lock file: node_modules/a/node_modules/@b/c */
const nameAt = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** @param {string} registry @param {string} path @param {{ name?: string, version?: string }} entry */
function addressOf(registry, path, { name = nameAt(path), version = '' }) {
  return `${registry}/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`;
}

/** @param {string} root */
const shrinkwrap = (root) => join(root, 'npm-shrinkwrap.json');

/**
 * Our lock file names no registry, so npm would ask each of 1,800 packages where it lies before fetching it, which
 * doubles the time. Beside the lock file stands, while npm runs, a copy with the addresses at this machine's own
 * registry; npm takes it first. The digests of the lock file are checked as ever.
 * @param {string} root @param {string} registry
 */
function writeAddresses(root, registry) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const base = registry.replace(/\/+$/, '');
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path.includes('node_modules/') && !entry.link && entry.version && entry.integrity)
      entry.resolved ??= addressOf(base, path, entry);
  }
  writeFileSync(shrinkwrap(root), JSON.stringify(lock));
}

/** @param {string} root */
const removeAddresses = (root) => rmSync(shrinkwrap(root), { force: true });

module.exports = { removeAddresses, writeAddresses };
