// @ts-check
'use strict';
const { Trouble } = require('../console/trouble.js');

const OLDEST = [20, 19];

/** @param {string} version such as 20.19.0 */
function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Trouble(
    `Shouwen needs Node ${OLDEST.join('.')} or newer, and this is ${version}: install a newer Node.`,
  );
}

module.exports = { requireNode };
