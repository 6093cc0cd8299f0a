import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/root';

/** Starts one of the benchmarks' own programs as a process of its own. */
export function spawnProgram(file: string, env: Readonly<Record<string, string>>): ChildProcess {
  const { PATH, HOME, TMPDIR, NODE_OPTIONS } = process.env;
  const command = ['--require', join(__dirname, 'plain.js'), file];
  return spawn(process.execPath, command, {
    cwd: root,
    env: { PATH, HOME, TMPDIR, NODE_OPTIONS, NODE_ENV: 'production', TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** All that a process prints, as far as an error needs it. */
export function outputOf(child: ChildProcess): () => string {
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => output;
}
