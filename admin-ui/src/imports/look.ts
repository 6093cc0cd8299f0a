import type { ImportStage, TaskState } from '@shouwen/domain/contract';

/** A field as a mapping writes it (M.json): from a column or the same for every row. */
export interface MappedField {
  column?: string | string[];
  value?: string | string[];
  format?: string | string[];
  map?: Record<string, string>;
}

export interface ImportMapping {
  timeZone?: string;
  encoding?: string;
  separator?: string;
  key: string | string[];
  fields: Record<string, MappedField>;
  [other: string]: unknown;
}

export interface Reason {
  row: number;
  column: string | null;
  value: string | null;
  code: string;
  reason: string;
}

export interface TimeReading {
  format: string | null;
  written: string;
  at: string;
}

export interface FieldValues {
  codes: string[];
  found: { value: string; count: number }[] | null;
}

/** What the server says of a table before anything of it is written. */
export interface Look {
  name: string;
  encoding: string;
  separator: string;
  rows: number;
  columns: { name: string; samples: string[]; why: 'name' | 'content' | null }[];
  mapping: ImportMapping;
  origin: 'given' | 'remembered' | 'shipped' | 'guessed';
  values: Record<string, FieldValues | undefined>;
  times: Record<string, TimeReading[] | undefined>;
  fields: string[];
  tickets: { row: number; ticket: Record<string, unknown> | null; reasons: Reason[] }[];
  problems: { code: string; message: string }[];
}

export interface ImportReport {
  rows: number;
  imported: number;
  present: number;
  bad: number;
  reasons: Reason[];
  made: { kind: string; name: string }[];
  isDryRun: boolean;
}

/** A task of the kind `import`. */
export interface ImportTask {
  id: string;
  state: TaskState;
  stage: ImportStage | null;
  doneCount: number;
  totalCount: number | null;
  problem: string | null;
  file: string | null;
  report: ImportReport | null;
  undoneAt: string | null;
  /** Null of imports from before it was kept. */
  fileName: string | null;
  isDryRun: boolean | null;
  createdAt: string;
  endedAt: string | null;
  owner: string | null;
  abilities: string[];
}

export const isUnderWay = ({ state }: Pick<ImportTask, 'state'>): boolean =>
  state === 'queued' || state === 'running';
