import type { Middleware } from 'koa';
import type { Application } from '../application';
import { backupState } from '../backup/schedule/state';
import type { BackupPlan } from '../backup/schedule/plan';
import type { Queue } from './queue';

const PATIENCE_MS = 2_000;

async function within<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} does not answer`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const reasonOf = (what: string, error: unknown): string =>
  `${what}: ${error instanceof Error ? error.message : 'unknown'}`;

async function ask(what: string, work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await within(work(), what);
    return undefined;
  } catch (error) {
    return reasonOf(what, error);
  }
}

/** A server whose backup failed serves on: told here, but no reason to take it away from people. */
async function backupOf(application: Application, plan: BackupPlan | undefined): Promise<object> {
  if (!plan) return {};
  const { succeededAt, problem } = await backupState(application);
  return { backup: { lastAt: succeededAt?.toISOString() ?? null, problem } };
}

/** `/healthz`: 200 when database and job queue answer, else 503 with the reason; besides, how the last scheduled backup went. */
export function health(
  application: Application,
  queue: () => Queue | undefined,
  plan: BackupPlan | undefined,
): Middleware {
  return async (context, next) => {
    if (context.path !== '/healthz') return next();
    const reasons = await Promise.all([
      ask('database', () => application.read.query('SELECT 1')),
      ask('queue', async () => {
        const running = queue();
        if (!running || (await running.boss.schemaVersion()) === null) throw new Error('not started');
      }),
    ]);
    const reason = reasons.find((each) => each !== undefined);
    context.status = reason ? 503 : 200;
    context.set('Cache-Control', 'no-store');
    context.body = reason
      ? { status: 'unavailable', reason }
      : { status: 'ok', ...(await backupOf(application, plan).catch(() => ({}))) };
  };
}
