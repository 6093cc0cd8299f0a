import type { Language } from '@shouwen/domain/contract';
import type { Sql } from '../postgres/sql';
import type { TableFormat } from './file/format';
import type { Mapping } from './mapping/mapping';
import type { ImportReport, Progress } from './report';
import type { ReadRow } from './rows';

export interface ImportRequest {
  file: string;
  mapping: Mapping;
  isDryRun: boolean;
  /** In which the reasons of bad rows are told. */
  language: Language;
  /** The task that every ticket will name as what brought it; null: a command. */
  task: string | null;
  /** May throw, which ends the import and leaves nothing of it. */
  onProgress(progress: Progress): void | Promise<void>;
  /** Is given every bad row that the check finds. */
  onBadRow?(row: ReadRow): void | Promise<void>;
  /** What is to be written with the tickets, in their transaction. */
  complete?(sql: Sql, report: ImportReport, at: Date): Promise<void>;
}

/** The same once it is known how the file is written. */
export interface OpenedRequest extends ImportRequest {
  format: TableFormat;
}
