import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

const RESULTS = join(root, '.cache', 'test-results.json');

function count(): Count {
  // jest ended before it could tell
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as JestResults;
  return {
    passed: results.numPassedTests,
    // a file that does not even load holds tests nobody counted
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** Runs jest with its own words on the screen; answers what it counted. */
export function runJest(args: readonly string[], signal: AbortSignal): Promise<Count> {
  rmSync(RESULTS, { force: true });
  const own = ['--json', `--outputFile=${RESULTS}`, '--maxWorkers=2', '--passWithNoTests'];
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [jest, ...own, ...args], { cwd: root, stdio: 'inherit' });
    signal.addEventListener('abort', () => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code) => {
      const counted = count();
      const isUnsaid = code !== 0 && counted.failed === 0;
      resolve(isUnsaid ? { ...counted, failed: 1 } : counted);
    });
  });
}
