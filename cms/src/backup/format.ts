/** The first entry of a backup names the format; a reader takes its own version and older ones. */
export const FORMAT = 'shouwen-backup';
export const FORMAT_VERSION = 1;

export const MANIFEST = 'manifest.json';
export const SECRETS = 'secrets.json';
export const SEAL = 'seal.json';

/** A table whose rows are in the file; `columns` without those that the database computes. */
export interface TableHead {
  schema: string;
  name: string;
  columns: { name: string; type: string }[];
}

/** What stands at the beginning: enough to make the database, before the first row. */
export interface Manifest {
  format: typeof FORMAT;
  formatVersion: number;
  /** Version of the product that made it. */
  product: string;
  /** Version of the PostgreSQL it came from. */
  postgres: string;
  takenAt: string;
  installation: { host: string; database: string };
  /** One value for all statements below. */
  schemaFingerprint: string;
  /** Statements to be run before the rows, and after them. */
  before: string[];
  after: string[];
  tables: TableHead[];
  /** Kinds and names of what is in the schemas and not in the file, such as views. */
  leftOut: string[];
}

export interface TableSum {
  table: string;
  rows: number;
  bytes: number;
  /** Of the rows as COPY writes them. */
  sha256: string;
}

/** What stands at the end: a file without it was cut off. */
export interface Seal {
  tables: TableSum[];
  files: { count: number; bytes: number };
  /** Files that rows name and the disk did not have, or not as they were. */
  lost: string[];
  /** One value for names, sizes and contents of all entries before this one. */
  chain: string;
}

export const tableKey = ({ schema, name }: Pick<TableHead, 'schema' | 'name'>): string => `${schema}.${name}`;

const TABLES = 'tables/';

export const segmentName = (table: TableHead, nth: number): string =>
  `${TABLES}${tableKey(table)}/${String(nth).padStart(6, '0')}.gz`;

/** The table of a segment, or nothing where the entry is something else. */
export function tableOfSegment(entry: string): string | undefined {
  return /^tables\/(.+)\/\d{6,}\.gz$/s.exec(entry)?.[1];
}
