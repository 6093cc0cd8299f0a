/** Limits of the contract; texts are counted in characters (code points), bodies in bytes. */
export const limits = {
  titleCharacters: 200,
  descriptionCharacters: 20_000,
  noteCharacters: 20_000,
  nameCharacters: 120,
  phoneCharacters: 40,
  codeCharacters: 60,
  usernameCharacters: 60,
  passwordCharacters: 200,
  /** Names and values of one filter, in all. */
  filterValues: 2_000,
  filterFields: 40,
  searchCharacters: 200,
  bodyBytes: 1_048_576,
  rangeRows: 1_000,
  exactTotal: 10_000,
  idempotencyHours: 24,
  targetAmount: 100_000,
  ratingMin: 1,
  ratingMax: 5,
} as const;
