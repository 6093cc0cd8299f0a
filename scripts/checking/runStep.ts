import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';
import type { CheckStep } from './steps';

/** Runs one check and prints how it went, what it found below. */
export function runStep({ name, program, args }: CheckStep, signal: AbortSignal): Promise<boolean> {
  const since = Date.now();
  const environment = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', NODE_ENV: '' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      env: environment,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name}  ${((Date.now() - since) / 1000).toFixed(1)} s`);
      if (code !== 0) console.log(output.trimEnd());
      resolve(code === 0);
    });
  });
}
