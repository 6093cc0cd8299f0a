// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { accessSync, constants, createWriteStream, mkdirSync } = require('node:fs');
const { homedir } = require('node:os');
const { dirname, join } = require('node:path');

// Settings that a surrounding npm (npm start -w …, NODE_ENV=production, --prefix) hands down and that would bend the installation.
const BENDING =
  /^npm_(config_(omit|include|only|also|production|dev|optional|workspaces?|include_workspace_root|global|location|prefix|local_prefix|dry_run|package_lock|package_lock_only|install_strategy|install_links|if_present|json|loglevel|silent|ignore_scripts)|lifecycle_.*|package_.*|command)$/i;

/** @param {string} root */
function cacheFolder(root) {
  const usual = process.env.npm_config_cache || join(homedir(), '.npm');
  try {
    mkdirSync(usual, { recursive: true });
    accessSync(usual, constants.W_OK);
    return usual;
  } catch {
    return join(root, '.cache', 'npm'); // a home that cannot be written
  }
}

/** @param {string} root */
function environment(root) {
  const kept = Object.entries(process.env).filter(([name]) => !BENDING.test(name) && name !== 'NODE_ENV');
  return { ...Object.fromEntries(kept), npm_config_cache: cacheFolder(root) };
}

/** @returns {[string, string[]]} */
function npmCommand() {
  const running = process.env.npm_execpath ?? '';
  if (running.endsWith('npm-cli.js')) return [process.execPath, [running]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/**
 * Runs npm in the project's folder, its output in a log.
 * @param {string} root @param {string[]} args @param {string} log
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(root, args, log) {
  mkdirSync(dirname(log), { recursive: true });
  const [command, first] = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], {
      cwd: root,
      env: environment(root),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const file = createWriteStream(log);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ chunk) => {
        file.write(chunk);
        output = (output + chunk.toString()).slice(-20_000);
      });
    }
    // an end asked for while packages arrive: npm must not go on alone
    const stop = () => child.kill('SIGTERM');
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, stop);
    child.on('error', reject);
    child.on('close', (code) => file.end(() => resolve({ code, output })));
  });
}

module.exports = { npm };
