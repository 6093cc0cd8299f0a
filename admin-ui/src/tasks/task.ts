import {
  isResource,
  type ImportStage,
  type Resource,
  type TaskAbility,
  type TaskKind,
  type TaskState,
} from '@shouwen/domain/contract';
import type { ImportReport } from '../imports/look';

/** Work in the background, as `/panel/tasks` answers it. */
export interface Task {
  id: string;
  kind: TaskKind;
  /** What was asked; a colleague's names its list only. */
  parameters: Record<string, unknown>;
  state: TaskState;
  doneCount: number;
  /** Null until it is known. */
  totalCount: number | null;
  file: string | null;
  /** Why it failed, as an error code. */
  problem: string | null;
  owner: string | null;
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
  expiresAt: string | null;
  /** Of an import. */
  fileName: string | null;
  isDryRun: boolean | null;
  stage: ImportStage | null;
  report: ImportReport | null;
  undoneAt: string | null;
  abilities: TaskAbility[];
}

/** What every kind of task can do; what only one can stands with its kind. */
export type CommonAbility = Exclude<TaskAbility, 'undo'>;

export const isUnderWay = ({ state }: Pick<Task, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** Whose records a task is about, where it is about some. */
export const resourceOf = ({ parameters }: Pick<Task, 'parameters'>): Resource | null => {
  const { resource } = parameters;
  return typeof resource === 'string' && isResource(resource) ? resource : null;
};
