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
  /** Filters counted, or tickets acted on, by one request. */
  countedFilters: 40,
  bulkRows: 500,
  bodyBytes: 1_048_576,
  rangeRows: 1_000,
  exactTotal: 10_000,
  exportRows: 100_000,
  idempotencyHours: 24,
  targetAmount: 100_000,
  /** Of one clock; more are no pauses but an attack. */
  pauses: 1_000,
  /** Spans of an explanation; the rest of a longer way is told as one. */
  spans: 2_000,
  /** A free-form object as JSON, in bytes, and the items of a list. */
  objectBytes: 100_000,
  listItems: 1_000,
  ratingMin: 1,
  ratingMax: 5,
  fileBytes: 20 * 1_048_576,
  filesPerUpload: 10,
  fileNameCharacters: 200,
  /** A picture that unfolds to more is refused unread. */
  picturePixels: 50_000_000,
  pictureSide: 4_096,
  previewSide: 480,
  fileLinkMinutes: 10,
  /** A table that is imported: its file, its columns, and what a cell may hold. */
  importBytes: 100 * 1_048_576,
  importColumns: 1_000,
  importCellCharacters: 100_000,
  /** As many as a sheet has; the keys of all of them are kept in memory. */
  importRows: 1_048_576,
  /** Departments that one import may make: more are no departments but a column that was mistaken for them. */
  importDepartments: 100,
  /** What is attached to nothing by then is removed. */
  looseFileHours: 24,
} as const;
