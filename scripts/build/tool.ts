import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../console/trouble.js';
import { root } from '../root';

/** A program of Node, its output kept in .cache/logs. */
export interface Tool {
  name: string;
  cwd: string;
  args: readonly string[];
}

const LAST_LINES = 40;

// What is built must not depend on the settings of who happens to build it.
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'NODE_OPTIONS'];
  const own = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  return {
    ...own,
    TZ: 'UTC',
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    CI: 'true',
    NO_COLOR: '1',
  };
}

/** Runs a tool to its end; only when it fails is its output shown. */
export function runTool({ name, cwd, args }: Tool, signal: AbortSignal): Promise<void> {
  const log = join(root, '.cache', 'logs', `${name}.log`);
  mkdirSync(join(root, '.cache', 'logs'), { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: environment(),
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const file = createWriteStream(log);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        file.write(chunk);
        output = (output + chunk.toString()).slice(-20_000);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      file.end();
      if (code === 0) return resolve();
      reject(
        new Trouble(
          `${output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')}\nBuilding ${name} failed; see ${log}.`,
        ),
      );
    });
  });
}
