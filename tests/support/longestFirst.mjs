import Sequencer from '@jest/test-sequencer';

/** What takes longest, the longest first: begun last, one of them would keep a single worker busy when all else is done. */
const LONGEST = [
  'api/rubbish',
  'browser/axe',
  'browser/roles',
  'faults/processes',
  'faults/backup-drill',
  'api/conformance-writes',
  'faults/bench',
  'faults/import',
  'browser/ticket',
  'faults/backup-refusals',
];

const rankOf = ({ path }) => {
  const rank = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return rank === -1 ? LONGEST.length : rank;
};

// as the package is written for require, and as it is written for import
const TestSequencer = Sequencer.default ?? Sequencer;

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
