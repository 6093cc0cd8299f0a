import { findBrowser } from './browser/executable';
import { build } from './build/build';
import { step } from './console/step.js';
import { stopSignal } from './server/stopSignal';
import { runJest } from './testing/jest';
import { neededParts, selectedProjects } from './testing/selection';

/** `npm test`: every test; the last line says how many passed. */
export async function main(args: readonly string[]): Promise<number> {
  const stopping = stopSignal();
  const projects = selectedProjects(args);
  await build(stopping, neededParts(projects));
  if (projects.includes('browser')) await step('Finding a browser', () => findBrowser());
  stopping.throwIfAborted();
  const { passed, failed, skipped } = await runJest(args, stopping);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}
