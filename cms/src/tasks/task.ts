import type { ImportStage, Language, TaskKind } from '@shouwen/domain/contract';
import { isDomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import type { Panel } from '../panel/engine';

/** A task as its runner knows it. */
export interface Task {
  id: number;
  documentId: string;
  kind: TaskKind;
  parameters: Record<string, unknown>;
  language: Language;
  /** When this process took it: whoever takes it anew is another, and this one ends. */
  startedAt: Date;
  /** The account and the staff member for whom it runs. */
  userId: number;
  ownerId: number;
  /** The centre in which it was asked for. */
  serviceCenterId: number | null;
}

export interface Progress {
  doneCount: number;
  totalCount?: number;
  stage?: ImportStage;
}

/** What a runner is given: the house, and how to say how far it is. */
export interface TaskContext {
  application: Application;
  panel: Panel;
  /** Throws `TaskCancelled` once the owner has cancelled. */
  report(progress: Progress): Promise<void>;
  /** Throws `TaskInterrupted` once this process is to end. */
  goOn(): void;
}

export interface TaskResult {
  doneCount: number;
}

export type TaskRunner = (context: TaskContext, task: Task) => Promise<TaskResult>;

/** This process is to end: nothing of the task is told, so the next process begins it anew. */
export class TaskInterrupted extends Error {}

/** The owner does not want it any more; what it has made so far is taken away. */
export class TaskCancelled extends Error {}

/** Whether nothing of the last transaction stands: what the database or the way to it threw may have come after the commit. */
export const isCertainlyUndone = (error: unknown): boolean =>
  isDomainError(error) || error instanceof TaskCancelled || error instanceof TaskInterrupted;
