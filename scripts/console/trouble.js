// @ts-check
'use strict';

/** Something the person at the keyboard can mend, said in one sentence: printed without a stack, exit 1. */
class Trouble extends Error {
  /** @param {string} sentence @param {ErrorOptions} [options] */
  constructor(sentence, options) {
    super(sentence, options);
    this.name = 'Trouble';
  }
}

/** The reason a folder or file cannot be used, in words. @param {unknown} error */
function fileReason(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['ENOTDIR', 'a part of the path is a file'],
    ['EEXIST', 'a file is in the way'],
    ['ENAMETOOLONG', 'the path is too long'],
  ]);
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

module.exports = { Trouble, fileReason };
