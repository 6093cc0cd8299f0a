import { type ChildProcess, spawn } from 'node:child_process';
import { Trouble } from '../console/trouble.js';
import type { DevTool } from './tools';

const PATIENCE_MS = 10_000;

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Runs tools side by side until somebody asks for the end or one of them ends by itself; then none is left. */
export async function runTogether(tools: readonly DevTool[], stopping: AbortSignal): Promise<number> {
  const running = tools.map(({ name, cwd, args, env }) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    return { name, child, ended: endOf(child) };
  });
  const asked = new Promise<null>((resolve) => stopping.addEventListener('abort', () => resolve(null)));
  const first = await Promise.race([asked, ...running.map(({ name, ended }) => ended.then(() => name))]);
  for (const { child } of running) child.kill('SIGTERM');
  const harder = setTimeout(() => running.forEach(({ child }) => child.kill('SIGKILL')), PATIENCE_MS);
  await Promise.all(running.map(({ ended }) => ended));
  clearTimeout(harder);
  // a Ctrl-C reaches the tools as well, perhaps first
  if (first === null || stopping.aborted) return 0;
  throw new Trouble(`The ${first} ended; its last lines are above.`);
}
