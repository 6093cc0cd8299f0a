import { recordFields, type Fields } from './field';

export const taskKinds = ['export', 'import'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

/** Where an import is: what it reads first, and what it writes. */
export const importStages = ['checking', 'writing'] as const;
export type ImportStage = (typeof importStages)[number];

/** `tasks`: work in the background with progress, cancel (`DELETE`) and a result that expires. */
export const taskFields = {
  ...recordFields,
  kind: { kind: 'code', values: taskKinds, required: true },
  /** Of an export: `exportFields`, of an import: `importFields`; others than the owner see the resource only. */
  parameters: { kind: 'object', required: true, isPersonal: true },
  /** Of an import: the table as its owner calls it. */
  fileName: { kind: 'text', nullable: true, readOnly: true },
  /** Of an import: only tried, nothing is written. */
  isDryRun: { kind: 'boolean', nullable: true, readOnly: true },
  state: { kind: 'code', values: taskStates, readOnly: true },
  doneCount: { kind: 'integer', readOnly: true },
  /** Of an import. */
  stage: { kind: 'code', values: importStages, nullable: true, readOnly: true },
  /** Null until it is known. */
  totalCount: { kind: 'integer', nullable: true, readOnly: true },
  /** Of an import: {rows, imported, present, bad, reasons, made, …}; others than the owner see the counts only. */
  report: { kind: 'object', nullable: true, readOnly: true, isPersonal: true },
  /** When what an import brought was taken back. */
  undoneAt: { kind: 'instant', nullable: true, readOnly: true },
  /** Where the result can be fetched, until it expires. */
  file: { kind: 'relation', of: 'files', nullable: true, readOnly: true },
  /** Why it failed, as an error code. */
  problem: { kind: 'text', nullable: true, readOnly: true },
  owner: { kind: 'relation', of: 'staff', nullable: true, readOnly: true },
  startedAt: { kind: 'instant', nullable: true, readOnly: true },
  endedAt: { kind: 'instant', nullable: true, readOnly: true },
  expiresAt: { kind: 'instant', nullable: true, readOnly: true },
  /**
   * What the caller may do with it now: `cancel` while it runs, `download`, `remove` its result, ask for it `again`,
   * `undo` what an import brought.
   */
  abilities: { kind: 'list', readOnly: true, computed: true },
} as const satisfies Fields;

export type TaskAbility = 'cancel' | 'download' | 'remove' | 'again' | 'undo';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** `codes`: fields, codes and ids as the panel answers them, for machines; `words`: as people call them. */
export const exportWordings = ['codes', 'words'] as const;
export type ExportWording = (typeof exportWordings)[number];

/** The `parameters` of an export; filter and sort as a list takes them. */
export const exportFields = {
  resource: { kind: 'text', required: true, max: 60 },
  filter: { kind: 'object' },
  sort: { kind: 'list' },
  /** `csv` unless said. */
  format: { kind: 'code', values: exportFormats },
  /** `codes` unless said. */
  as: { kind: 'code', values: exportWordings },
  /** Names of fields, in the order of the sheet; absent or empty: all that the caller sees. */
  columns: { kind: 'list' },
} as const satisfies Fields;

/** The `parameters` of an import; the mapping is the one of the command (M.json), its centre is the caller's own. */
export const importFields = {
  resource: { kind: 'code', values: ['tickets'], required: true },
  file: { kind: 'text', required: true, max: 60 },
  mapping: { kind: 'object', required: true },
  isDryRun: { kind: 'boolean' },
} as const satisfies Fields;
