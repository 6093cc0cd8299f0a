// @ts-check
'use strict';
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a process began, in whatever words the system has for it: process numbers are used again, this pair is not.
 * null when there is no such process (a zombie counts as none) or the system does not say.
 * @param {number} pid
 */
function processBirth(pid) {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    // the name in brackets may itself hold brackets and spaces; the state follows it, the start is field 22
    const fields = read(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ');
    if (!fields || fields[0] === 'Z') return null;
    return `${read('/proc/sys/kernel/random/boot_id')?.trim()} ${fields[19]}`;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** Whether the process that was recorded still runs, and is not another under its number. @param {{pid: number, birth: string | null}} recorded */
function isSameProcess({ pid, birth }) {
  return birth !== null && processBirth(pid) === birth;
}

module.exports = { isSameProcess, processBirth };
