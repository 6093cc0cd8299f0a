import type { TaskKind } from '@shouwen/domain/contract';
import type { Application } from '../application';
import type { Panel } from '../panel/engine';
import { exportRows } from './export/run';
import { importRows } from './import/run';
import { problemOf } from './problem';
import { advance, begun, claim, fail, giveBack } from './store';
import { TaskCancelled, TaskInterrupted, type Task, type TaskContext, type TaskRunner } from './task';

const RUNNERS: Readonly<Record<TaskKind, TaskRunner>> = { export: exportRows, import: importRows };

function contextOf(application: Application, panel: Panel, task: Task): TaskContext {
  const goOn = () => {
    if (application.stopping.aborted)
      throw new TaskInterrupted(`Task ${task.documentId} waits for the next process.`);
  };
  return {
    application,
    panel,
    goOn,
    async report(progress) {
      goOn();
      if (!(await advance(application, task, progress))) throw new TaskCancelled();
    },
  };
}

async function runClaimed(application: Application, panel: Panel, task: Task): Promise<void> {
  try {
    await RUNNERS[task.kind](contextOf(application, panel, task), task);
  } catch (error) {
    if (error instanceof TaskCancelled) return;
    if (error instanceof TaskInterrupted) return giveBack(application, task);
    const problem = problemOf(error);
    if (problem === 'server.error') application.strapi.log.error(error);
    await fail(application, task, problem);
  }
}

/** Under this name only one process works on a task. */
const holdOf = (documentId: string): string => `task ${documentId}`;

/**
 * Runs a queued task to its end; what goes wrong is told as a code on the task, never by breaking the queue. Where
 * this process is to end first, another finds the task running and nobody at it (`resumeTasks`).
 */
export async function runTask(application: Application, panel: Panel, documentId: string): Promise<void> {
  await application.read.whileHolding(holdOf(documentId), async () => {
    const task = await claim(application, documentId);
    if (task) await runClaimed(application, panel, task);
  });
}

/**
 * Queues again what a process was doing that is gone: nobody holds it. The queue itself would wait a quarter of an hour
 * before it misses the process.
 */
export async function resumeTasks(
  application: Application,
  queue: (id: string) => Promise<void>,
): Promise<void> {
  for (const id of await begun(application)) await application.read.whileHolding(holdOf(id), () => queue(id));
}
