import { isDomainError } from '@shouwen/domain/error';
import type { TaskKind } from '@shouwen/domain/contract';
import type { Application } from '../application';
import type { Panel } from '../panel/engine';
import { exportRows } from './export/run';
import { importRows } from './import/run';
import { advance, claim, fail } from './store';
import { TaskCancelled, type Task, type TaskContext, type TaskRunner } from './task';

const RUNNERS: Readonly<Record<TaskKind, TaskRunner>> = { export: exportRows, import: importRows };

function contextOf(application: Application, panel: Panel, task: Task): TaskContext {
  return {
    application,
    panel,
    async report(doneCount, totalCount) {
      if (!(await advance(application, task, doneCount, totalCount))) throw new TaskCancelled();
    },
  };
}

/** Runs a queued task to its end; what goes wrong is told as a code on the task, never by breaking the queue. */
export async function runTask(application: Application, panel: Panel, documentId: string): Promise<void> {
  const task = await claim(application, documentId);
  if (!task) return;
  try {
    await RUNNERS[task.kind](contextOf(application, panel, task), task);
  } catch (error) {
    if (error instanceof TaskCancelled) return;
    if (!isDomainError(error)) application.strapi.log.error(error);
    await fail(application, task, isDomainError(error) ? error.code : 'server.error');
  }
}
