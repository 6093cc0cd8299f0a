import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Trouble } from '../console/trouble.js';
import { root } from '../root';
import type { Browser } from './executable';

const PACKAGE = join(root, 'node_modules', '@sparticuz', 'chromium');
const HOME = join(root, '.cache', 'chromium');
const LIBRARIES = join(HOME, 'al2023', 'lib');

// The package unpacks into the system's temporary folder and takes whatever lies there for whole: so a folder of
// its own, moved when complete. The variable makes it bring the libraries that a bare system lacks, too.
const UNPACK = "require('@sparticuz/chromium').executablePath()";

async function unpack(): Promise<void> {
  const half = `${HOME}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const environment = { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await promisify(execFile)(process.execPath, ['-e', UNPACK], { cwd: root, env: environment });
  rmSync(HOME, { recursive: true, force: true });
  renameSync(half, HOME);
}

function runs(path: string, environment: Record<string, string>): boolean {
  return (
    spawnSync(path, ['--version'], { env: { ...process.env, ...environment }, stdio: 'ignore' }).status === 0
  );
}

/** The Chromium of npm, with its own libraries where the system has none. */
export async function unpackChromium(): Promise<Browser> {
  const path = join(HOME, 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) {
    throw new Trouble('There is no browser to test with: install Chromium or set CHROME_PATH.');
  }
  if (!existsSync(path)) await unpack();
  const candidates: Record<string, string>[] = [{}, { LD_LIBRARY_PATH: LIBRARIES }];
  const environment = candidates.find((candidate) => runs(path, candidate));
  if (environment) return { path, environment };
  throw new Trouble(
    'The browser of npm lacks libraries here: install Chromium (apt install chromium) or set CHROME_PATH.',
  );
}
