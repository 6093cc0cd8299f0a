import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/root';
import { startServer, stopServer } from '../../scripts/server/child';

/** A server process of the real build, its output kept to be shown when something goes wrong. */
export interface ServerProcess {
  child: ChildProcess;
  port: number;
  output(): string;
  stop(): Promise<void>;
}

export async function runServer(environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(root, 'cms', 'dist', 'src', 'server.js')], {
    cwd: join(root, 'cms'),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-50_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  try {
    const { port, ended } = await startServer(child);
    return { child, port, output: () => output, stop: () => stopServer(child, ended) };
  } catch (error) {
    await stopServer(child);
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${output}`);
  }
}
