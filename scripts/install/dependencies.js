// @ts-check
'use strict';
const { accessSync, constants, mkdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { step } = require('../console/step.js');
const { Trouble, fileReason } = require('../console/trouble.js');
const { waitForLock } = require('../lock/processLock.js');
const { removeAddresses, writeAddresses } = require('./addresses.js');
const { hydratePostgres } = require('./hydrate.js');
const { isInstalled, recordOf } = require('./installed.js');
const { npm } = require('./npm.js');

/** @param {string} output */
function firstReason(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  const words = lines.map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  return words.find((line) => line && !/^(code|errno|syscall|path)\b/.test(line)) ?? 'npm ci did not succeed';
}

/** @param {string} root @param {string[]} flags @param {string} log */
async function installDirectly(root, flags, log) {
  const registry = await npm(root, ['config', 'get', 'registry'], log);
  const [address] = /https?:\S+/.exec(registry.output) ?? [];
  if (!address) return { code: 1, output: registry.output };
  writeAddresses(root, address);
  try {
    return await npm(root, ['ci', ...flags], log);
  } finally {
    removeAddresses(root);
  }
}

/** @param {string} root */
async function install(root) {
  // a record of an older state would vouch for a tree that is half way
  rmSync(recordOf(root), { force: true });
  const log = join(root, '.cache', 'logs', 'install.log');
  const flags = [
    '--include=dev',
    '--include=optional',
    '--include=peer',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  let { code, output } = await installDirectly(root, flags, log);
  // a registry that keeps its packages elsewhere is asked for each
  if (code !== 0) ({ code, output } = await npm(root, ['ci', ...flags], log));
  // a lock file that lacks packages of some other system: `ci` insists on them, `install` does not
  if (code !== 0 && output.includes('EUSAGE'))
    ({ code, output } = await npm(root, ['install', '--no-save', ...flags], log));
  if (code !== 0 || !isInstalled(root)) {
    throw new Trouble(
      `The packages could not be installed (${firstReason(output)}); npm's words are in ${log}.`,
    );
  }
}

/**
 * Installs what the lock file asks for unless it is there. Two at the same time take turns.
 * @param {string} root
 */
async function ensureDependencies(root) {
  if (!isInstalled(root)) {
    const cache = join(root, '.cache');
    try {
      mkdirSync(cache, { recursive: true });
      accessSync(root, constants.W_OK);
      accessSync(cache, constants.W_OK);
    } catch (error) {
      throw new Trouble(`The packages cannot be installed in ${root}: ${fileReason(error)}.`);
    }
    const release = await waitForLock(join(cache, 'install.lock'), ({ pid }) => {
      console.log(`  another Shouwen (process ${pid}) is installing the packages: waiting for it`);
    });
    try {
      if (!isInstalled(root)) await step('Installing packages', () => install(root));
    } finally {
      release();
    }
  }
  hydratePostgres(root);
}

module.exports = { ensureDependencies };
