import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../root';

/** The program of a package as a workspace sees it: two workspaces may use two versions. */
export function binOf(workspace: string, packageName: string, bin: string): string {
  const home = createRequire(join(root, workspace, 'package.json')).resolve(`${packageName}/package.json`);
  return join(dirname(home), bin);
}
