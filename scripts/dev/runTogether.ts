import { type ChildProcess, spawn } from 'node:child_process';
import { Trouble } from '../console/trouble.js';
import { endGroup } from './processGroup';
import type { DevTool } from './tools';

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Runs tools side by side until somebody asks for the end or one of them ends by itself; then none is left. */
export async function runTogether(tools: readonly DevTool[], stopping: AbortSignal): Promise<number> {
  const running = tools.map(({ name, cwd, args, env }) => {
    // a group each, so that it can be ended with all it starts
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return { name, child, ended: endOf(child) };
  });
  const asked = new Promise<null>((resolve) => stopping.addEventListener('abort', () => resolve(null)));
  const first = await Promise.race([asked, ...running.map(({ name, ended }) => ended.then(() => name))]);
  await Promise.all(running.flatMap(({ child }) => (child.pid === undefined ? [] : [endGroup(child.pid)])));
  if (first === null) return 0;
  throw new Trouble(`The ${first} ended; its last lines are above.`);
}
