import { join } from 'node:path';
import { binOf } from '../build/binOf';
import { root } from '../root';

export interface DevTool {
  name: string;
  cwd: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** What watches: the rules' compiler, Strapi with its content-type builder, and Vite for the desk. */
export function devTools(env: NodeJS.ProcessEnv): readonly DevTool[] {
  return [
    {
      name: 'rules',
      cwd: root,
      args: [binOf('.', 'typescript', 'bin/tsc'), '-p', 'cms/domain', '--watch', '--preserveWatchOutput'],
      env,
    },
    {
      name: 'server',
      cwd: join(root, 'cms'),
      args: [binOf('cms', '@strapi/strapi', 'bin/strapi.js'), 'develop', '--no-install-deps'],
      env,
    },
    { name: 'desk', cwd: join(root, 'admin-ui'), args: [binOf('admin-ui', 'vite', 'bin/vite.js')], env },
  ];
}
