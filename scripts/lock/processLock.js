// @ts-check
'use strict';
const { linkSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { isSameProcess, processBirth } = require('./processIdentity.js');

/** @typedef {{ pid: number, birth: string | null }} Holder */

/** @param {string} path @returns {Holder | null} */
function holderOf(path) {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(holder?.pid) && holder.pid > 0
      ? { pid: holder.pid, birth: holder.birth ?? null }
      : null;
  } catch {
    return null;
  }
}

/** Renaming is atomic: of several that find the same stale lock, one gets hold of it. @param {string} path */
function removeStale(path) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = holderOf(aside);
  // another was quicker and this is already its new lock: give it back
  if (moved && isSameProcess(moved)) tryLink(aside, path);
  rmSync(aside, { force: true });
}

/** @param {string} from @param {string} path */
function tryLink(from, path) {
  try {
    linkSync(from, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a lock file for as long as this process lives; a lock left by a dead process is taken over, also when its
 * number now belongs to another. Answers a function that gives it back, or the process that holds it.
 * @param {string} path
 * @returns {{ release: () => void } | { holder: Holder }}
 */
function takeLock(path) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, birth: processBirth(process.pid) }), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (tryLink(own, path)) return { release: () => release(path) };
      const holder = holderOf(path);
      if (holder && isSameProcess(holder)) return { holder };
      removeStale(path);
    }
    return { holder: holderOf(path) ?? { pid: 0, birth: null } };
  } finally {
    rmSync(own, { force: true });
  }
}

/** @param {string} path */
function release(path) {
  if (holderOf(path)?.pid === process.pid) rmSync(path, { force: true });
}

/**
 * Waits until the lock is free; `onWait` is told once who holds it.
 * @param {string} path
 * @param {(holder: Holder) => void} onWait
 * @returns {Promise<() => void>}
 */
async function waitForLock(path, onWait) {
  for (let isFirst = true; ; isFirst = false) {
    const lock = takeLock(path);
    if ('release' in lock) return lock.release;
    if (isFirst) onWait(lock.holder);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

module.exports = { takeLock, waitForLock };
