import type { ErrorCode, Language } from '@shouwen/domain/contract';
import type { DomainError } from '@shouwen/domain/error';
import { fieldName, messageFor } from '@shouwen/domain/messages';
import type { Made } from './target';
import type { ReadRow } from './rows';

/** One reason why a row cannot be imported. */
export interface BadCell {
  row: number;
  line: number;
  /** The column of the file, or the field where the mapping gives the value itself; null: the row as a whole. */
  column: string | null;
  value: string | null;
  code: ErrorCode;
  reason: string;
}

export interface ImportReport {
  rows: number;
  imported: number;
  /** Rows that an earlier import has brought already. */
  present: number;
  bad: number;
  /** The reasons of the first thousand bad rows. */
  reasons: BadCell[];
  /** What the import made beside tickets, or would make. */
  made: Made[];
  serviceCenter: string;
  isDryRun: boolean;
}

export interface Progress {
  stage: 'checking' | 'writing';
  rows: number;
}

const SHOWN = 120;

/** A field is told by the name that people give it, as at the head of a column. */
const inWords = ({ code, params }: DomainError, language: Language): string =>
  messageFor(code, language, {
    ...params,
    ...(typeof params?.field === 'string' ? { field: fieldName('tickets', params.field, language) } : {}),
  });

/** Why a row is bad, in words. */
export const reasonsOf = ({ record: { row, line }, problems }: ReadRow, language: Language): BadCell[] =>
  problems.map(({ column, value, error }) => ({
    row,
    line,
    column,
    value: value === null ? null : value.slice(0, SHOWN),
    code: error.code,
    reason: inWords(error, language),
  }));

/** A zero character, and half of one that was cut in two: what no column of JSON takes. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** The report as JSON that the database takes, whatever stands in the file. */
export const storable = (report: ImportReport): string =>
  JSON.stringify(report, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(UNSTORABLE, '\ufffd') : value,
  );
