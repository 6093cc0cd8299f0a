import { limits } from '@shouwen/domain/contract';

/** What a spreadsheet may cost: beyond it the child process ends with a reason. */
export const bounds = {
  /** What the parts that are read unpack to, in bytes, whatever the archive claims of itself. */
  unpackedBytes: 600 * 1_048_576,
  /** How much larger than packed a part may be once it is larger than a page: sheets of equal rows reach 60. */
  ratio: 250,
  ratioFromBytes: 4 * 1_048_576,
  entries: 2_000,
  /** Characters of all shared texts together: they are kept in memory. */
  sharedCharacters: 60_000_000,
  sharedTexts: 2_000_000,
  /** What is written for the import to read. */
  tableBytes: 300 * 1_048_576,
  rows: limits.importRows,
  seconds: 120,
  /** MB of the child's heap. */
  heap: 512,
} as const;
